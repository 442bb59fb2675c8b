package br.com.pilotstatus.client.internal;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a parameter's value as text: the same text that it would have as JSON, without quotes. */
final class Texts {
    private Texts() {}

    static String of(Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        JsonNode node = Json.MAPPER.valueToTree(value);
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
