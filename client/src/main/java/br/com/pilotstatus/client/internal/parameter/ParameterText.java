package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.CheckedBeforeSending;
import br.com.pilotstatus.model.internal.MissingProperties;
import br.com.pilotstatus.model.internal.http.ValueText;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Writes a parameter's value as text. */
public final class ParameterText {
    private static final ObjectWriter JSON = Json.MAPPER.writer().withAttribute(CheckedBeforeSending.SENDING, true);
    private static final ObjectWriter ASCII = JSON.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private ParameterText() {}

    /** Returns the same text that the value would have as JSON, without quotes; decimal numbers without an exponent. */
    static String of(Object value) {
        String text = ValueText.of(value);
        if (text != null) {
            return text;
        }
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

    static String json(Object value) {
        return written(JSON, value);
    }

    /** JSON that a header can carry: what is beyond ASCII is escaped. */
    static String asciiJson(Object value) {
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
