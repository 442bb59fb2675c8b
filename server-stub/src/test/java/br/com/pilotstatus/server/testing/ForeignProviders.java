package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.server.OperationResult;
import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** What other modules of an application bring, at its worst: it claims everything, and comes first of all. */
public final class ForeignProviders {

    public static final String TEXT = "foreign";

    private ForeignProviders() {}

    public static Object[] all() {
        return new Object[] {
            new Writer(),
            new ResultWriter(),
            new TextWriter(),
            new Reader(),
            new ModelReader(),
            new MapsValidation(),
            new MapsState(),
            new MapsAll()
        };
    }

    private abstract static class Writes<T> implements MessageBodyWriter<T> {

        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public void writeTo(
                T written,
                Class<?> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As JSON modules do. */
    @Produces("*/*")
    @Priority(1)
    public static final class Writer extends Writes<Object> {}

    /** Of results themselves. */
    @Produces("application/json")
    @Priority(1)
    public static final class ResultWriter extends Writes<OperationResult> {}

    /** Of text. */
    @Produces("application/json")
    @Priority(1)
    public static final class TextWriter extends Writes<String> {}

    private abstract static class Reads<T> implements MessageBodyReader<T> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public T readFrom(
                Class<T> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream in)
                throws IOException {
            throw new IOException("A foreign reader was asked for " + type.getName());
        }
    }

    /** As JSON modules do. */
    @Consumes("*/*")
    @Priority(1)
    public static final class Reader extends Reads<Object> {}

    /** Of a model and nothing else, which comes before whatever reads all. */
    @Consumes("application/json")
    @Priority(1)
    public static final class ModelReader extends Reads<CreateOrderRequest> {}

    private abstract static class Maps<E extends Throwable> implements ExceptionMapper<E> {

        @Override
        public Response toResponse(E thrown) {
            return Response.status(400)
                    .type("text/plain")
                    .header("x-foreign", TEXT)
                    .entity(TEXT + " " + thrown.getMessage())
                    .build();
        }
    }

    /** As modules of Bean Validation do. */
    @Priority(1)
    public static final class MapsValidation extends Maps<ValidationException> {}

    /** Of what an implementation is likely to throw. */
    @Priority(1)
    public static final class MapsState extends Maps<IllegalStateException> {}

    /** Of everything. */
    @Priority(1)
    public static final class MapsAll extends Maps<Throwable> {}
}
