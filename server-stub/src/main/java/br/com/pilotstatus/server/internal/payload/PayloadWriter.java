package br.com.pilotstatus.server.internal.payload;

import br.com.pilotstatus.server.OperationResult;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes a {@link Payload} or {@link StreamedPayload}, which the result filter makes of every result. Stateless. Text is
 * named because RESTEasy prefers a writer of its own for any object that is to be text.
 */
@Produces({"text/plain", "*/*"})
@Priority(Priorities.USER - 1000)
public final class PayloadWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        // A container asks about the result before the filter makes a payload of it, and fails where no writer can
        // write it.
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
            OutputStream out)
            throws IOException {
        if (written instanceof StreamedPayload streamed) {
            streamed.writeTo(out);
            return;
        }
        Payload payload = (Payload) written;
        if (payload.bytes().length == 0) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
        // An interceptor that compresses has made the length another one.
        boolean declared = payload.declared() || payload.bytes().length <= Framing.BUFFER;
        if (declared && !headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, payload.bytes().length);
        }
        out.write(payload.bytes());
    }
}
