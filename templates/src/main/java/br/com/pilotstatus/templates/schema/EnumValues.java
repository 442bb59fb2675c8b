package br.com.pilotstatus.templates.schema;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The values of an open enum, without null: those of {@code enum}, or of alternatives that are constants, enums or, to
 * leave the enum open, any text.
 *
 * @param values each once, in the order of the document
 */
public record EnumValues(List<Value> values) {

    /**
     * One value.
     *
     * @param json what it is
     * @param name what the document calls it, or empty
     * @param doc  what the document says of it, or empty
     */
    public record Value(JsonNode json, String name, String doc) {}

    /** The values of a schema; none where it is no enum that needs a class. */
    public static EnumValues of(JsonNode schema, EffectiveSpec spec) {
        EnumValues found = new EnumValues(new ArrayList<>());
        boolean closed = found.collect(schema, spec, 0);
        boolean isOpen = Parts.alternatives(schema).stream().anyMatch(each -> isAnyText(spec.resolve(each)));
        boolean useful = closed
                && found.values.stream().anyMatch(each -> !each.json.isBoolean())
                && found.values.stream().allMatch(each -> isOpen ? each.json.isString() : each.json.isValueNode());
        // One constant is a fixed value, not a choice.
        return useful && !schema.has("const") ? found : new EnumValues(List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private boolean collect(JsonNode reference, EffectiveSpec spec, int depth) {
        JsonNode schema = spec.resolve(reference);
        if (depth > 5 || schema.has("properties") || schema.has("allOf")) {
            return false;
        }
        if (schema.path("enum").isArray()) {
            listed(schema);
            return true;
        }
        if (schema.has("const")) {
            add(
                    schema.get("const"),
                    schema.path("title").asString(""),
                    schema.path("description").asString(""));
            return true;
        }
        List<JsonNode> alternatives = Parts.alternatives(schema);
        if (alternatives.isEmpty()) {
            return depth > 0 && isAnyText(schema);
        }
        return alternatives.stream().allMatch(each -> collect(each, spec, depth + 1));
    }

    /** Beside known texts it says what every open enum means: others may come. */
    private static boolean isAnyText(JsonNode schema) {
        return TypeKeyword.of(schema).equals("string")
                && List.of("enum", "const", "format", "pattern", "oneOf", "anyOf").stream()
                        .noneMatch(schema::has);
    }

    private void listed(JsonNode schema) {
        JsonNode names = schema.path("x-enum-varnames");
        JsonNode docs = schema.path("x-enum-descriptions");
        for (int i = 0; i < schema.get("enum").size(); i++) {
            add(
                    schema.get("enum").get(i),
                    names.path(i).asString(""),
                    docs.path(i).asString(""));
        }
    }

    private void add(JsonNode value, String name, String doc) {
        if (!value.isNull() && values.stream().noneMatch(each -> isSame(each.json, value))) {
            values.add(new Value(value, name, doc));
        }
    }

    /** To JSON Schema 1 and 1.0 are one number; a set of both would not even load. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.asString().equals(other.asString()) && one.isString() == other.isString();
    }
}
