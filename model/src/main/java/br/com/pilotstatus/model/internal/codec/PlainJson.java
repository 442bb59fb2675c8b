package br.com.pilotstatus.model.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads and writes plain JSON without databind: as the mapper of a client would, or not at all. Thread-safe. */
public final class PlainJson {
    /** Reads and writes as that of the mapper does. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private PlainJson() {}

    /**
     * Reads a whole JSON text.
     *
     * @param parser of the factory, at the beginning, and closed at the end
     * @return the value; null: it is for the mapper to read
     * @throws IOException of what the parser reads
     */
    public static @Nullable Object read(Type type, JsonParser parser) throws IOException {
        Codec<?> codec = Codecs.of(type);
        try (parser) {
            if (codec == null || parser.nextToken() == null) {
                return null;
            }
            Object value = codec.value(new JsonInput(parser));
            return parser.nextToken() == null ? value : null;
        } catch (JsonProcessingException | RuntimeException e) {
            return null;
        }
    }

    /**
     * Writes a value as the body of a request.
     *
     * @return false: it is for the mapper to write, and what was written is worth nothing
     * @throws IOException of the stream
     */
    public static boolean write(OutputStream out, Object value) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            FreeCodec.INSTANCE.write(value, new JsonOutput(generator));
            return true;
        } catch (JsonProcessingException | RuntimeException e) {
            return false;
        }
    }
}
