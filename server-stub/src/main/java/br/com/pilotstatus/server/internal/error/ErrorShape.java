package br.com.pilotstatus.server.internal.error;

import br.com.pilotstatus.server.internal.media.MediaTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How an error is written that does not come from the implementation. Immutable. */
public final class ErrorShape {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final MediaType mediaType;
    private final JsonNode body;

    /**
     * Makes one.
     *
     * @param mediaType the media type
     * @param body the body as JSON, in which texts that begin with a dollar sign are {@linkplain ErrorText words}; of a
     *     media type that is not JSON, such a text
     */
    public ErrorShape(String mediaType, String body) {
        this.mediaType = MediaType.valueOf(mediaType);
        try {
            this.body = MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body of errors is no JSON: " + body, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorShape that && mediaType.equals(that.mediaType) && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + body.hashCode();
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** Returns the media type as a header has it. */
    public String type() {
        return mediaType.toString();
    }

    /** Writes an error, whatever has a value that is true of the status. */
    public byte[] writeAny(int status, String sentence) {
        byte[] whole = write(status, sentence);
        return whole == null ? writeRest(status, sentence) : whole;
    }

    /** Writes an error; null if the body requires a code, and has none that is true of the status. */
    byte @Nullable [] write(int status, String sentence) {
        JsonNode filled = new ErrorText(status, sentence).in(body, false);
        return filled == null ? null : bytes(filled);
    }

    /** Writes an error, without what has no value that is true of the status. */
    byte[] writeRest(int status, String sentence) {
        JsonNode filled = new ErrorText(status, sentence).in(body, true);
        return bytes(filled == null ? JsonNodeFactory.instance.objectNode().put("error", sentence) : filled);
    }

    private byte[] bytes(JsonNode filled) {
        try {
            return MediaTypes.isJson(mediaType)
                    ? MAPPER.writeValueAsBytes(filled)
                    : filled.asText().getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree cannot be written as JSON", e);
        }
    }
}
