package br.com.pilotstatus.client.internal.json;

import br.com.pilotstatus.model.internal.CheckedBeforeSending;
import br.com.pilotstatus.model.internal.http.JsonMediaType;
import br.com.pilotstatus.model.internal.json.Json;
import br.com.pilotstatus.model.internal.json.TolerantJson;
import br.com.pilotstatus.model.internal.json.Utf8Input;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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

    private static final Set<String> DETECTED_BY_JACKSON = Set.of("UTF-8", "UTF-16", "UTF-32", "US-ASCII");

    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectWriter writer = Json.MAPPER.writer().withAttribute(CheckedBeforeSending.SENDING, true);

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == byte[].class) {
            return context.getInputStream().readAllBytes();
        }
        return JsonMediaType.matches(context.getMediaType().getSubtype()) && !RAW.contains(context.getType())
                ? json(context)
                : context.proceed();
    }

    private Object json(ReaderInterceptorContext context) throws IOException {
        ObjectReader reader = readers.computeIfAbsent(
                context.getGenericType(), wanted -> Json.MAPPER.readerFor(Json.MAPPER.constructType(wanted)));
        InputStream entity = context.getInputStream();
        InputStream body = entity.markSupported() ? entity : new ByteArrayInputStream(entity.readAllBytes());
        body.mark(Integer.MAX_VALUE);
        try {
            return read(reader, body, context.getMediaType());
        } catch (JsonProcessingException mistyped) {
            body.reset();
            try {
                return read(TolerantJson.MAPPER.readerFor(reader.getValueType()), body, context.getMediaType());
            } catch (JsonProcessingException e) {
                throw mistyped;
            }
        }
    }

    private static Object read(ObjectReader reader, InputStream entity, MediaType mediaType) throws IOException {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        // RFC 8259: JSON is UTF-8 and has no charset parameter; some servers differ.
        if (charset == null || DETECTED_BY_JACKSON.contains(charset.toUpperCase(Locale.ROOT))) {
            return isWide(entity) ? reader.readValue(entity) : readUtf8(reader, entity);
        }
        Charset known = charset(charset);
        return known == null ? reader.readValue(entity) : reader.readValue(new InputStreamReader(entity, known));
    }

    private static Object readUtf8(ObjectReader reader, InputStream entity) throws IOException {
        Utf8Input input = new Utf8Input(entity);
        Object value = reader.readValue(input);
        if (input.fault() > 0) {
            throw new NotUtf8Exception(input.fault());
        }
        return value;
    }

    /** Whether it is UTF-16 or UTF-32: JSON begins with characters of ASCII. */
    private static boolean isWide(InputStream entity) throws IOException {
        byte[] start = entity.readNBytes(2);
        entity.reset();
        return start.length == 2 && (start[0] == 0 || start[1] == 0 || (start[0] & start[1] & 0xfe) == 0xfe);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Object entity = context.getEntity();
        if (entity instanceof byte[] bytes) {
            context.getOutputStream().write(bytes);
        } else if (JsonMediaType.matches(context.getMediaType().getSubtype()) && !isRaw(entity)) {
            writer.writeValue(context.getOutputStream(), entity);
        } else {
            context.proceed();
        }
    }

    private static boolean isRaw(Object entity) {
        return RAW.stream().anyMatch(each -> each.isInstance(entity));
    }

    /** Returns null for an unknown one: the text is JSON, and so UTF-8. */
    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
