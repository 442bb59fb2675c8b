package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a {@link Payload}. Stateless. */
@Produces("*/*")
final class PayloadWriter implements MessageBodyWriter<Payload> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Payload.class;
    }

    @Override
    public void writeTo(
            Payload payload,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // An interceptor that compresses has made the length another one.
        if (!headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, payload.bytes().length);
        }
        out.write(payload.bytes());
    }
}
