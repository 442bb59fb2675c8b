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

/**
 * The reader that containers look for before they ask {@link OperationBodyInterceptor}. The bodies of the application's
 * other resources are left to its own readers.
 */
@Consumes({"application/json", "text/plain", "text/*", "application/*", "*/*"})
@Priority(Priorities.USER - 1000)
public final class OperationBodyReader implements MessageBodyReader<Object> {

    private final OperationMethods operations;

    @Context
    private @Nullable ResourceInfo resource;

    public OperationBodyReader(OperationMethods operations) {
        this.operations = operations;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        OperationMethod operation = operations.of(Injected.value(resource));
        return operation != null && operation.takes(type, mediaType);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        throw new IllegalStateException("The container reads without asking the reader interceptors");
    }
}
