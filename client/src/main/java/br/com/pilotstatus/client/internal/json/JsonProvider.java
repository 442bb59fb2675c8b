package br.com.pilotstatus.client.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** JSON for Jersey, for every media type that is JSON. Thread-safe. */
public final class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private static final Set<Class<?>> RAW = Set.of(byte[].class, InputStream.class, Reader.class, File.class);
    private static final Set<String> DETECTED_BY_JACKSON = Set.of("UTF-8", "UTF-16", "UTF-32", "US-ASCII");

    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectWriter writer = Json.MAPPER.writer();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return JsonMediaType.matches(mediaType) && !RAW.contains(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        ObjectReader reader =
                readers.computeIfAbsent(generic, wanted -> Json.MAPPER.readerFor(Json.MAPPER.constructType(wanted)));
        InputStream body = entity.markSupported() ? entity : new ByteArrayInputStream(entity.readAllBytes());
        body.mark(Integer.MAX_VALUE);
        try {
            return read(reader, body, mediaType);
        } catch (JsonProcessingException mistyped) {
            body.reset();
            try {
                return read(TolerantJson.MAPPER.readerFor(reader.getValueType()), body, mediaType);
            } catch (JsonProcessingException e) {
                throw mistyped;
            }
        }
    }

    private static Object read(ObjectReader reader, InputStream entity, MediaType mediaType) throws IOException {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        // RFC 8259: JSON is UTF-8 and has no charset parameter; some servers differ.
        if (charset == null || DETECTED_BY_JACKSON.contains(charset.toUpperCase(Locale.ROOT))) {
            return reader.readValue(entity);
        }
        return reader.readValue(new InputStreamReader(entity, charset(charset)));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return JsonMediaType.matches(mediaType) && !InputStream.class.isAssignableFrom(type) && !RAW.contains(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream entity)
            throws IOException {
        writer.writeValue(entity, value);
    }

    private static Charset charset(String name) throws IOException {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            // Without the cause, which quotes the server's header.
            throw new IOException("unknown charset");
        }
    }
}
