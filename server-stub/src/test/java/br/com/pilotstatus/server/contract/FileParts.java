package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.model.FilePart;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Files as JSON that shows their name, type and text. */
final class FileParts {

    private FileParts() {}

    /** Takes the place of the file's own annotations. */
    @JsonSerialize(using = Writer.class)
    @JsonDeserialize(using = Reader.class)
    abstract static class MixIn {}

    static final class Reader extends StdDeserializer<FilePart> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(FilePart.class);
        }

        @Override
        public FilePart deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode file = in.readValueAsTree();
            if (file.isTextual()) {
                return FilePart.of("sample.txt", "text/plain", file.asText().getBytes(StandardCharsets.UTF_8));
            }
            return FilePart.of(
                    file.path("fileName").asText(),
                    file.path("contentType").asText(),
                    file.path("content").asText().getBytes(StandardCharsets.UTF_8));
        }
    }

    static final class Writer extends StdSerializer<FilePart> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(FilePart.class);
        }

        @Override
        public void serialize(FilePart file, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("fileName", file.fileName());
            out.writeStringField("contentType", file.contentType());
            out.writeStringField("content", new String(file.content(), StandardCharsets.UTF_8));
            out.writeEndObject();
        }
    }
}
