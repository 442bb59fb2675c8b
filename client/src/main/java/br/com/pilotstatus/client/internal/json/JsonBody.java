package br.com.pilotstatus.client.internal.json;

import br.com.pilotstatus.model.internal.CheckedBeforeSending;
import br.com.pilotstatus.model.internal.codec.PlainJson;
import br.com.pilotstatus.model.internal.json.Json;
import br.com.pilotstatus.model.internal.json.TolerantJson;
import br.com.pilotstatus.model.internal.json.Utf8Input;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON bodies. Thread-safe. */
public final class JsonBody {
    private static final Set<String> DETECTED_BY_JACKSON = Set.of("UTF-8", "UTF-16", "UTF-32", "US-ASCII");

    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Writes a value, which is checked if it is a model. */
    public void write(OutputStream out, Object value) throws IOException {
        Mapper.WRITER.writeValue(out, value);
    }

    /**
     * Reads a value; what is mistyped in it costs no more than itself.
     *
     * @param entity can be marked and reset
     */
    public @Nullable Object read(Type type, InputStream entity, MediaType mediaType) throws IOException {
        ObjectReader reader = reader(type);
        entity.mark(Integer.MAX_VALUE);
        try {
            return read(reader, entity, mediaType);
        } catch (JsonProcessingException mistyped) {
            entity.reset();
            try {
                return read(TolerantJson.MAPPER.readerFor(reader.getValueType()), entity, mediaType);
            } catch (JsonProcessingException e) {
                throw mistyped;
            }
        }
    }

    /**
     * The same of a body in memory, which generated code reads where it is plain.
     *
     * @param timed the same bytes, where reading them is to end in time; can be marked and reset
     */
    public @Nullable Object read(Type type, byte[] body, int length, @Nullable InputStream timed, MediaType mediaType)
            throws IOException {
        if (isUtf8(body, length, mediaType)) {
            Object plain = PlainJson.read(
                    type,
                    timed == null
                            ? PlainJson.FACTORY.createParser(body, 0, length)
                            : PlainJson.FACTORY.createParser(timed));
            if (plain != null) {
                return plain;
            }
        }
        if (timed == null) {
            return read(type, new ByteArrayInputStream(body, 0, length), mediaType);
        }
        timed.reset();
        return read(type, timed, mediaType);
    }

    /** Whether it is UTF-8, and says nothing else of itself; JSON has no NUL, and all that is wider is full of it. */
    private static boolean isUtf8(byte[] body, int length, MediaType mediaType) {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
            return false;
        }
        boolean ascii = true;
        for (int i = 0; i < length; i++) {
            if (body[i] == 0) {
                return false;
            }
            ascii &= body[i] > 0;
        }
        return ascii || Utf8Input.fault(body, length) == 0;
    }

    /** Loaded when something is not plain. */
    private static final class Mapper {
        static final ObjectWriter WRITER = Json.MAPPER.writer().withAttribute(CheckedBeforeSending.SENDING, true);
    }

    private ObjectReader reader(Type type) {
        ObjectReader known = readers.get(type);
        if (known != null) {
            return known;
        }
        ObjectReader made = Json.MAPPER.readerFor(Json.MAPPER.constructType(type));
        readers.put(type, made);
        return made;
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

    /** Returns null for an unknown one: the text is JSON, and so UTF-8. */
    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
