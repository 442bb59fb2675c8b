package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes compositions apart. */
public final class Parts {

    private static final Set<String> LOWER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> UPPER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

    private Parts() {}

    /** Whether a schema says what its values look like. */
    public static boolean says(JsonNode schema) {
        return Schemas.says(schema);
    }

    /** The alternatives of a schema: each once, without null and without what only says what is required. */
    public static List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        for (String key : List.of("oneOf", "anyOf")) {
            for (JsonNode each : schema.path(key).values()) {
                if (!isNull(each) && !isOnlyRequired(each) && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private static boolean isOnlyRequired(JsonNode schema) {
        return !says(schema) && (schema.has("required") || schema.has("not"));
    }

    public static boolean isNull(JsonNode schema) {
        return schema.path("type").asString("").equals("null")
                || schema.has("const") && schema.get("const").isNull()
                || schema.path("enum").size() == 1 && schema.path("enum").get(0).isNull();
    }

    /** The one schema behind {@code allOf: [x]}, {@code anyOf: [x, null]} and the like; else {@code null}. */
    public static JsonNode only(JsonNode schema) {
        if (schema.has("properties") || schema.has("required") || schema.has("enum")) {
            return null;
        }
        List<JsonNode> parts = new ArrayList<>(alternatives(schema));
        schema.path("allOf").values().stream()
                .filter(part -> says(part) && !isNull(part))
                .forEach(parts::add);
        return parts.size() == 1 ? parts.get(0) : null;
    }

    /**
     * What a schema says in all: what it refers to and the parts of its {@code allOf} first, each narrowed by what
     * follows, itself last. Alternatives are no parts, but for the one beside null.
     */
    public static JsonNode merged(JsonNode schema, EffectiveSpec spec) {
        return merged(schema, spec, 0);
    }

    private static JsonNode merged(JsonNode schema, EffectiveSpec spec, int depth) {
        JsonNode only = only(schema);
        boolean composed = schema.has("$ref") || schema.has("allOf") || only != null;
        if (!composed || depth > 20) {
            return schema;
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            add(all, merged(spec.follow(schema), spec, depth + 1));
        }
        schema.path("allOf").values().forEach(part -> add(all, merged(part, spec, depth + 1)));
        if (only != null && schema.path("allOf").isEmpty()) {
            add(all, merged(only, spec, depth + 1));
        }
        schema.properties().stream()
                .filter(each -> !each.getKey().equals("$ref") && !each.getKey().equals("allOf"))
                .forEach(each -> set(all, each.getKey(), each.getValue()));
        return all;
    }

    private static void add(ObjectNode all, JsonNode part) {
        part.properties().forEach(each -> set(all, each.getKey(), each.getValue()));
    }

    /** What is said last counts, but for limits, which all hold. */
    private static void set(ObjectNode all, String key, JsonNode value) {
        JsonNode old = all.path(key);
        int order = old.isNumber() && value.isNumber() ? value.decimalValue().compareTo(old.decimalValue()) : 0;
        if (!(LOWER.contains(key) && order < 0 || UPPER.contains(key) && order > 0)) {
            all.set(key, value);
        }
    }
}
