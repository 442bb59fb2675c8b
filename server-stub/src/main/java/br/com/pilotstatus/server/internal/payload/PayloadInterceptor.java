package br.com.pilotstatus.server.internal.payload;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Writes a {@link Payload} or {@link StreamedPayload}, which the result filter makes of every result. An interceptor and no
 * writer: containers choose among writers by rules of their own, and a JSON module would win. The last one, so that those
 * of the application that compress or count come before. Stateless.
 */
@Priority(Integer.MAX_VALUE)
public final class PayloadInterceptor implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Object entity = context.getEntity();
        if (entity instanceof StreamedPayload streamed) {
            streamed.writeTo(context.getOutputStream());
        } else if (entity instanceof Payload payload) {
            write(payload, context);
        } else {
            context.proceed();
        }
    }

    private static void write(Payload payload, WriterInterceptorContext context) throws IOException {
        if (payload.bytes().length == 0) {
            context.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
        // An interceptor that compresses has made the length another one.
        boolean declared = payload.declared() || payload.bytes().length <= Framing.BUFFER;
        if (declared && !context.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING)) {
            context.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, payload.bytes().length);
        }
        context.getOutputStream().write(payload.bytes());
    }
}
