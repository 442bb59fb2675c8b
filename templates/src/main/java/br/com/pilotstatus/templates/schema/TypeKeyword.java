package br.com.pilotstatus.templates.schema;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a schema says of the type of its values, be it in other words than {@code type}. */
public final class TypeKeyword {

    private static final int DEEPEST = 20;

    private TypeKeyword() {}

    /**
     * The type keyword, null left aside; what other keywords are about where there is none. Empty where a schema allows
     * several or says none.
     */
    public static String of(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isString()) {
            return type.asString();
        }
        List<String> names = new ArrayList<>();
        type.values().forEach(each -> names.add(each.asString()));
        if (names.size() > 1) {
            names.remove("null");
        }
        return names.size() == 1 ? names.get(0) : names.isEmpty() ? implied(schema) : "";
    }

    private static String implied(JsonNode schema) {
        if (schema.has("const") || schema.path("enum").size() == 1) {
            return kind(
                    schema.has("const")
                            ? schema.get("const")
                            : schema.get("enum").get(0));
        }
        return schema.path("items").isObject() || schema.has("prefixItems")
                ? "array"
                : schema.has("properties")
                                || schema.path("additionalProperties").isObject()
                        ? "object"
                        : "";
    }

    private static String kind(JsonNode value) {
        return value.isString()
                ? "string"
                : value.isIntegralNumber()
                        ? "integer"
                        : value.isNumber() ? "number" : value.isBoolean() ? "boolean" : "";
    }

    /** Whether null is one of the values that a schema allows. */
    public static boolean allowsNull(JsonNode schema, EffectiveSpec spec) {
        return allowsNull(schema, spec, 0);
    }

    private static boolean allowsNull(JsonNode schema, EffectiveSpec spec, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (schema.has("$ref")) {
            return allowsNull(spec.follow(schema), spec, depth + 1);
        }
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.values().stream().anyMatch(each -> each.asString("").equals("null"));
        }
        if (Parts.isNull(schema)
                || !schema.has("type") && schema.path("enum").values().stream().anyMatch(JsonNode::isNull)) {
            return true;
        }
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.path(key).values().stream().anyMatch(each -> allowsNull(each, spec, depth + 1))) {
                return true;
            }
        }
        List<JsonNode> parts =
                schema.path("allOf").values().stream().filter(Parts::says).toList();
        return !parts.isEmpty()
                && !schema.has("type")
                && parts.stream().allMatch(each -> allowsNull(each, spec, depth + 1));
    }
}
