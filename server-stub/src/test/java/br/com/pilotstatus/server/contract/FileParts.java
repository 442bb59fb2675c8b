package br.com.pilotstatus.server.contract;

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

/** Files of both sides as JSON that shows their name, type and text. */
final class FileParts {

    private FileParts() {}

    /** Takes the place of the annotations of the client's files. */
    @JsonSerialize(using = OfClient.class)
    @JsonDeserialize(using = ToClient.class)
    abstract static class ClientMixIn {}

    /** The same of the server's, which none makes. */
    @JsonSerialize(using = OfServer.class)
    abstract static class ServerMixIn {}

    static final class ToClient extends StdDeserializer<br.com.pilotstatus.client.FilePart> {

        private static final long serialVersionUID = 1L;

        ToClient() {
            super(br.com.pilotstatus.client.FilePart.class);
        }

        @Override
        public br.com.pilotstatus.client.FilePart deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            JsonNode file = in.readValueAsTree();
            if (file.isTextual()) {
                return br.com.pilotstatus.client.FilePart.of(
                        "sample.txt", "text/plain", file.asText().getBytes(StandardCharsets.UTF_8));
            }
            return br.com.pilotstatus.client.FilePart.of(
                    file.path("fileName").asText(),
                    file.path("contentType").asText(),
                    file.path("content").asText().getBytes(StandardCharsets.UTF_8));
        }
    }

    static final class OfClient extends StdSerializer<br.com.pilotstatus.client.FilePart> {

        private static final long serialVersionUID = 1L;

        OfClient() {
            super(br.com.pilotstatus.client.FilePart.class);
        }

        @Override
        public void serialize(br.com.pilotstatus.client.FilePart file, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            write(out, file.fileName(), file.contentType(), file.content());
        }
    }

    static final class OfServer extends StdSerializer<br.com.pilotstatus.server.FilePart> {

        private static final long serialVersionUID = 1L;

        OfServer() {
            super(br.com.pilotstatus.server.FilePart.class);
        }

        @Override
        public void serialize(br.com.pilotstatus.server.FilePart file, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            write(out, file.fileName(), file.contentType(), file.content());
        }
    }

    private static void write(JsonGenerator out, String fileName, String contentType, byte[] content)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("fileName", fileName);
        out.writeStringField("contentType", contentType);
        out.writeStringField("content", new String(content, StandardCharsets.UTF_8));
        out.writeEndObject();
    }
}
