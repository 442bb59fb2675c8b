package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.operation.OperationMethods;
import br.com.pilotstatus.server.internal.request.Injected;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of operations; those of the application's other resources are left to its own readers. */
public abstract class OperationBodyReader<T> implements MessageBodyReader<T> {

    private final OperationMethods operations;
    private final RequestBodies bodies;

    @Context
    private @Nullable ResourceInfo resource;

    OperationBodyReader(OperationMethods operations, RequestBodies bodies) {
        this.operations = operations;
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        OperationMethod operation = operation();
        // Some containers ask for a reader even where there is no body, and call its type what it would be by default.
        return operation != null
                && operation.hasBody()
                && (operation.consumes(mediaType)
                        || mediaType.isWildcardType()
                        || mediaType.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T readFrom(
            Class<T> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        OperationMethod operation = operation();
        if (operation == null) {
            throw new IllegalStateException("The container reads a body although isReadable was false");
        }
        // A container names no type, or any, where the request has none.
        return (T)
                (operation.consumes(mediaType) && !mediaType.isWildcardType()
                        ? bodies.read(operation, mediaType, headers, in)
                        : bodies.untyped(operation, headers, in));
    }

    private @Nullable OperationMethod operation() {
        return operations.of(Injected.value(resource));
    }

    /** Of models, lists and values. */
    @Consumes({"application/json", "application/*", "*/*"})
    @Priority(Priorities.USER - 1000)
    public static final class OfObjects extends OperationBodyReader<Object> {

        public OfObjects(OperationMethods operations, RequestBodies bodies) {
            super(operations, bodies);
        }
    }

    /** Of text: containers prefer a reader of their own for this very class to one for all. */
    @Consumes({"application/json", "text/plain", "text/*", "application/*", "*/*"})
    @Priority(Priorities.USER - 1000)
    public static final class OfText extends OperationBodyReader<String> {

        public OfText(OperationMethods operations, RequestBodies bodies) {
            super(operations, bodies);
        }
    }

    /** Of bytes as they come in, for the same reason. */
    @Consumes({"application/octet-stream", "application/*", "*/*"})
    @Priority(Priorities.USER - 1000)
    public static final class OfStreams extends OperationBodyReader<InputStream> {

        public OfStreams(OperationMethods operations, RequestBodies bodies) {
            super(operations, bodies);
        }
    }
}
