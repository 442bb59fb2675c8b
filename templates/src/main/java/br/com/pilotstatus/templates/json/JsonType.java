package br.com.pilotstatus.templates.json;

import tools.jackson.databind.JsonNode;

/** Names the type of a value as JSON Schema does. */
public final class JsonType {

    private JsonType() {}

    /** Returns {@code object}, {@code array}, {@code string}, {@code integer}, {@code number} and so on. */
    public static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case NULL -> "null";
            default -> throw new IllegalArgumentException("Not a JSON value: " + value);
        };
    }

    /** Returns {@code an object} for {@code object}. */
    public static String withArticle(String kind) {
        return (kind.matches("[aio].*") ? "an " : "a ") + kind;
    }
}
