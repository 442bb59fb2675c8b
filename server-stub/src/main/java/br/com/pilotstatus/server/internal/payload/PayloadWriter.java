package br.com.pilotstatus.server.internal.payload;

import br.com.pilotstatus.server.OperationResult;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * The writer that containers look for before they ask {@link PayloadInterceptor}, some of them even before the result
 * filter makes a payload of a result. Text is named because RESTEasy prefers a writer of its own for any object that is to
 * be text. Stateless.
 */
@Produces({"text/plain", "*/*"})
@Priority(Priorities.USER - 1000)
public final class PayloadWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Payload.class || type == StreamedPayload.class || OperationResult.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object written,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new IllegalStateException("The container writes without asking the writer interceptors");
    }
}
