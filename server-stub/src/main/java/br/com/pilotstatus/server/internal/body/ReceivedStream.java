package br.com.pilotstatus.server.internal.body;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Notes what came, before an interceptor of the application undoes its coding: such leave the header that tells of it. */
@Priority(Integer.MIN_VALUE)
public final class ReceivedStream implements ReaderInterceptor {

    private static final String RECEIVED = "br.com.pilotstatus.server.received";

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        context.setProperty(RECEIVED, context.getInputStream());
        return context.proceed();
    }

    /** Whether the stream is still what came. */
    static boolean isUntouched(ReaderInterceptorContext context) {
        return context.getInputStream() == context.getProperty(RECEIVED);
    }
}
