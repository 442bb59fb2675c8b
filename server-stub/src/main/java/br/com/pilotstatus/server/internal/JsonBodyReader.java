package br.com.pilotstatus.server.internal;

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

/** Reads the JSON bodies of operations; those of the application's other resources are left to its own readers. */
@Consumes({"application/json", "application/*"})
@Priority(Priorities.USER - 1000)
final class JsonBodyReader implements MessageBodyReader<Object> {

    private final Operations operations;
    private final Bodies bodies;

    @Context
    private @Nullable ResourceInfo resource;

    JsonBodyReader(Operations operations, Bodies bodies) {
        this.operations = operations;
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        Operation operation = operation();
        // Some containers ask for a reader even where there is no body, and call its type what it would be by default.
        return operation != null
                && operation.hasBody()
                && (Bodies.isJson(mediaType) || mediaType.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE));
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        Operation operation = operation();
        if (operation == null) {
            throw new IllegalStateException("The container reads a body that it was told cannot be read");
        }
        return Bodies.isJson(mediaType) ? bodies.read(operation, mediaType, headers, in) : bodies.nothing(in);
    }

    private @Nullable Operation operation() {
        return operations.of(Injected.value(resource));
    }
}
