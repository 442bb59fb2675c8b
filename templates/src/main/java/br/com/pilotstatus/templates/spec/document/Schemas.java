package br.com.pilotstatus.templates.spec.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows the parts of a schema. */
public final class Schemas {

    /** Marks what the document shows by example only. */
    public static final String INFERRED = "x-inferred";

    private static final List<String> ONE = List.of(
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema");
    private static final List<String> LIST = List.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final List<String> MAP = List.of("properties", "patternProperties", "dependentSchemas", "$defs");

    /** Keywords that say what values look like; a schema without any of them allows everything. */
    private static final Set<String> FORMS = Set.of(
            "$ref",
            "type",
            "properties",
            "enum",
            "const",
            "oneOf",
            "anyOf",
            "allOf",
            "items",
            "prefixItems",
            "additionalProperties");

    private Schemas() {}

    /** Tells whether a schema says what its values look like. */
    public static boolean says(JsonNode schema) {
        return FORMS.stream().anyMatch(schema::has);
    }

    /** Returns the places of the schemas directly inside a schema, in a fixed order. */
    public static List<Slot> children(ObjectNode schema) {
        List<Slot> slots = new ArrayList<>();
        for (String key : MAP) {
            if (schema.get(key) instanceof ObjectNode map) {
                map.propertyNames().forEach(name -> slots.add(new Slot(map, name)));
            }
        }
        for (String key : ONE) {
            if (schema.get(key) instanceof ObjectNode) {
                slots.add(new Slot(schema, key));
            }
        }
        for (String key : LIST) {
            if (schema.get(key) instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    slots.add(new Slot(list, String.valueOf(i)));
                }
            }
        }
        return slots;
    }

    /** Returns the declared types, without {@code null}; empty if none is declared. */
    public static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        (type.isArray() ? (Iterable<JsonNode>) type : Set.of(type)).forEach(t -> types.add(t.asString("")));
        types.removeAll(List.of("null", ""));
        return types;
    }

    /** Tells whether null is among the declared types. */
    public static boolean isNullable(JsonNode schema) {
        for (JsonNode type : schema.path("type")) {
            if (type.asString("").equals("null")) {
                return true;
            }
        }
        return schema.path("type").asString("").equals("null");
    }

    /** Tells whether exactly this type is declared, be it nullable or not. */
    public static boolean is(JsonNode schema, String type) {
        return types(schema).equals(List.of(type));
    }

    /** Tells whether a schema is an object with properties of its own. */
    public static boolean hasProperties(JsonNode schema) {
        return schema.path("properties") instanceof ObjectNode properties && !properties.isEmpty();
    }

    /** Adds null to the one type that is declared; does nothing if there is none, or a list of them. */
    public static void addNull(ObjectNode schema) {
        if (schema.path("type").isString()) {
            String type = schema.get("type").stringValue();
            schema.putArray("type").add(type).add("null");
        }
    }
}
