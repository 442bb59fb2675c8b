package br.com.pilotstatus.client.internal.json;

import br.com.pilotstatus.model.internal.http.JsonMediaType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes bytes, and JSON for every media type that is JSON. An interceptor and no provider: Jersey chooses among
 * providers by rules of its own, and a JSON module on the class path registers itself whatever this client asks for. The
 * last one, so that those of the user that compress or sign come before. Thread-safe.
 */
@Priority(Integer.MAX_VALUE)
public final class BodyInterceptor implements ReaderInterceptor, WriterInterceptor {
    /** What Jersey reads and writes as it is, whatever the media type. */
    private static final Set<Class<?>> RAW = Set.of(InputStream.class, Reader.class, File.class);

    private final JsonBody json = new JsonBody();

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == byte[].class) {
            return context.getInputStream().readAllBytes();
        }
        return JsonMediaType.matches(context.getMediaType().getSubtype()) && !RAW.contains(context.getType())
                ? json(context)
                : context.proceed();
    }

    private @Nullable Object json(ReaderInterceptorContext context) throws IOException {
        InputStream entity = context.getInputStream();
        InputStream body = entity.markSupported() ? entity : new ByteArrayInputStream(entity.readAllBytes());
        return json.read(context.getGenericType(), body, context.getMediaType());
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Object entity = context.getEntity();
        if (entity instanceof byte[] bytes) {
            context.getOutputStream().write(bytes);
        } else if (JsonMediaType.matches(context.getMediaType().getSubtype()) && !isRaw(entity)) {
            json.write(context.getOutputStream(), entity);
        } else {
            context.proceed();
        }
    }

    private static boolean isRaw(Object entity) {
        return RAW.stream().anyMatch(each -> each.isInstance(entity));
    }
}
