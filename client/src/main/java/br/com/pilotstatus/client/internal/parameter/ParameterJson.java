package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.CheckedBeforeSending;
import br.com.pilotstatus.model.internal.MissingProperties;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Writes values as JSON that are no plain text. Apart from what is, so that a call with none of them loads no databind. */
public final class ParameterJson {
    private static final ObjectWriter JSON = Json.MAPPER.writer().withAttribute(CheckedBeforeSending.SENDING, true);
    private static final ObjectWriter ASCII = JSON.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private ParameterJson() {}

    static String unquoted(Object value) {
        JsonNode node = tree(value);
        return node.isValueNode() ? node.asText() : node.toString();
    }

    public static JsonNode tree(Object value) {
        try (TokenBuffer tokens = new TokenBuffer(Json.MAPPER, false)) {
            // As valueToTree does, but by the writer of requests.
            JSON.writeValue(tokens, value);
            return Json.MAPPER.readTree(tokens.asParser());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    e instanceof MissingProperties missing ? missing.getOriginalMessage() : e.getMessage(), e);
        }
    }

    static String text(Object value) {
        return written(JSON, value);
    }

    /** JSON that a header can carry: what is beyond ASCII is escaped. */
    static String ascii(Object value) {
        return written(ASCII, value);
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    e instanceof MissingProperties
                            ? e.getOriginalMessage()
                            : "an argument can't be written as JSON: "
                                    + value.getClass().getName(),
                    e);
        }
    }
}
