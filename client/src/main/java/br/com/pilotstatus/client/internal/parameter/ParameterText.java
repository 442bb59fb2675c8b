package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.client.internal.json.JsonErrors;
import br.com.pilotstatus.model.internal.MissingProperties;
import br.com.pilotstatus.model.internal.http.ValueText;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Writes a parameter's value as text. */
public final class ParameterText {
    private static final ObjectWriter JSON = Json.MAPPER.writer();
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
        try {
            return Json.MAPPER.valueToTree(value);
        } catch (IllegalArgumentException e) {
            throw JsonErrors.in(e) instanceof MissingProperties missing
                    ? new IllegalArgumentException(missing.getOriginalMessage(), e)
                    : e;
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
