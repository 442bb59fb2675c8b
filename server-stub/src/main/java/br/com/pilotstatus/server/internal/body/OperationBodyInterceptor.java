package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.operation.OperationMethods;
import br.com.pilotstatus.server.internal.request.Injected;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of operations. An interceptor and no reader: containers choose among readers by rules of their own, and
 * one of another module would win. The last one, so that those of the application that decode come before. Thread-safe.
 */
@Priority(Integer.MAX_VALUE)
public final class OperationBodyInterceptor implements ReaderInterceptor {

    private final OperationMethods operations;
    private final RequestBodies bodies;

    @Context
    private @Nullable ResourceInfo resource;

    public OperationBodyInterceptor(OperationMethods operations, RequestBodies bodies) {
        this.operations = operations;
        this.bodies = bodies;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        OperationMethod matched = OperationMethods.matched(context);
        OperationMethod operation = matched == null ? operations.of(Injected.value(resource)) : matched;
        MediaType type = context.getMediaType();
        if (operation == null || !operation.takes(context.getType(), type)) {
            return context.proceed();
        }
        ReceivedBody body = new ReceivedBody(context.getInputStream(), ReceivedStream.isUntouched(context));
        // A container names no type, or any, where the request has none.
        return operation.consumes(type) && type != null && !type.isWildcardType()
                ? bodies.read(operation, type, context.getHeaders(), body)
                : bodies.untyped(operation, context.getHeaders(), body);
    }
}
