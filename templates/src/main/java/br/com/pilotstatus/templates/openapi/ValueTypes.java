package br.com.pilotstatus.templates.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a schema says of the type of its values, be it in other words than {@code type}. */
final class ValueTypes {

    private ValueTypes() {}

    static String of(Schema schema) {
        JsonNode type = schema.get(Keyword.TYPE);
        if (type.isString()) {
            return type.asString();
        }
        List<String> names = new ArrayList<>(schema.texts(Keyword.TYPE));
        if (names.size() > 1) {
            names.remove("null");
        }
        return names.size() == 1 ? names.get(0) : names.isEmpty() ? implied(schema) : "";
    }

    private static String implied(Schema schema) {
        JsonNode only = schema.constant();
        if (only != null) {
            return kind(only);
        }
        return schema.get(Keyword.ITEMS).isObject() || schema.has(Keyword.PREFIX_ITEMS)
                ? "array"
                : schema.has(Keyword.PROPERTIES)
                                || schema.get(Keyword.ADDITIONAL_PROPERTIES).isObject()
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

    static boolean allowsNull(Schema schema) {
        return allowsNull(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean allowsNull(Schema schema, Set<JsonNode> around) {
        if (!around.add(schema.node())) {
            return false;
        }
        boolean allows = decide(schema, around);
        around.remove(schema.node());
        return allows;
    }

    private static boolean decide(Schema schema, Set<JsonNode> around) {
        if (schema.isReference()) {
            return allowsNull(schema.target(), around);
        }
        if (schema.isObject() && !schema.describesValues()) {
            // A schema that says nothing: any value is one of it.
            return true;
        }
        if (schema.get(Keyword.TYPE).isArray()) {
            return schema.texts(Keyword.TYPE).contains("null");
        }
        boolean typed = schema.has(Keyword.TYPE);
        if (schema.isNull()
                || !typed && schema.get(Keyword.ENUM).values().stream().anyMatch(JsonNode::isNull)
                || isAlternative(schema, Keyword.ONE_OF, around)
                || isAlternative(schema, Keyword.ANY_OF, around)) {
            return true;
        }
        List<Schema> parts = schema.list(Keyword.ALL_OF).stream()
                .filter(Schema::describesValues)
                .toList();
        return !parts.isEmpty() && !typed && parts.stream().allMatch(each -> allowsNull(each, around));
    }

    /** What is said of members alone is said of objects. */
    private static boolean isAlternative(Schema schema, Keyword alternatives, Set<JsonNode> around) {
        return schema.list(alternatives).stream()
                .filter(each -> !each.has(Keyword.REQUIRED) && !each.has(Keyword.NOT) || each.describesValues())
                .anyMatch(each -> allowsNull(each, around));
    }
}
