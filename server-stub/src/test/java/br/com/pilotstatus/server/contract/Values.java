package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.model.FilePart;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON that becomes arguments and results of generated code, and what they are as JSON again. A stream is its text.
 */
public final class Values {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("streams")
                    .addSerializer(new StreamText())
                    .addDeserializer(InputStream.class, new TextStream()))
            .addMixIn(FilePart.class, FileParts.MixIn.class)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Values() {}

    /** Reads text that is JSON. */
    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("This is not JSON: " + text, wrong);
        }
    }

    /**
     * Makes a value of a type.
     *
     * @throws IllegalArgumentException if the JSON does not fit
     */
    public static @Nullable Object of(JsonNode json, Type type) {
        return json.isNull() ? null : JSON.convertValue(json, JSON.constructType(type));
    }

    /** A value as JSON. */
    public static JsonNode tree(@Nullable Object value) {
        // Through text: numbers, and what is embedded in a tree, are then as they would be read.
        try {
            return JSON.readTree(JSON.writeValueAsBytes(value));
        } catch (IOException wrong) {
            throw new IllegalArgumentException(value + " cannot be written as JSON", wrong);
        }
    }

    private static final class StreamText extends StdSerializer<InputStream> {

        private static final long serialVersionUID = 1L;

        StreamText() {
            super(InputStream.class);
        }

        @Override
        public void serialize(InputStream value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(new String(value.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static final class TextStream extends StdDeserializer<InputStream> {

        private static final long serialVersionUID = 1L;

        TextStream() {
            super(InputStream.class);
        }

        @Override
        public InputStream deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return new ByteArrayInputStream(in.getText().getBytes(StandardCharsets.UTF_8));
        }
    }
}
