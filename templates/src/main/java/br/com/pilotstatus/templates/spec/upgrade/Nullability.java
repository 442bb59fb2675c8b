package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Sources;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says in JSON Schema what {@code nullable: true} says. */
final class Nullability {

    private static final List<String> COMPOSING = List.of(
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "type",
            "discriminator",
            "properties",
            "required",
            "additionalProperties");

    private final Sources sources;

    Nullability(Sources sources) {
        this.sources = sources;
    }

    /** Returns whether some alternative or part was read as null. */
    boolean readParts(ObjectNode schema) {
        boolean changed = false;
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.path(key).size() > 1) {
                for (JsonNode each : schema.get(key)) {
                    if (saysOnlyNullable(each)) {
                        ((ObjectNode) each).remove("nullable");
                        ((ObjectNode) each).put("type", "null");
                        changed = true;
                    }
                }
            }
        }
        if (schema.get("allOf") instanceof ArrayNode parts
                && parts.size() > 1
                && parts.valueStream().anyMatch(Nullability::saysOnlyNullable)
                && !parts.valueStream().allMatch(Nullability::saysOnlyNullable)) {
            parts.removeIf(Nullability::saysOnlyNullable);
            schema.put("nullable", true);
            changed = true;
        }
        return changed;
    }

    /** Strictly it allows everything, which nobody means who writes it beside others. */
    private static boolean saysOnlyNullable(JsonNode schema) {
        return schema.path("nullable").asBoolean(false)
                && schema.propertyNames().stream().allMatch(key -> key.equals("nullable") || Schemas.isAnnotation(key));
    }

    /** Returns whether the schema was changed. */
    boolean upgrade(ObjectNode schema) {
        if (!schema.path("nullable").isBoolean()) {
            return false;
        }
        if (schema.remove("nullable").booleanValue()) {
            allowNull(schema);
        }
        return true;
    }

    private void allowNull(ObjectNode schema) {
        if (schema.has("allOf") || schema.has("oneOf") || schema.has("anyOf")) {
            wrap(schema);
            return;
        }
        String type =
                Schemas.types(schema).stream().findFirst().orElse(Schemas.hasProperties(schema) ? "object" : null);
        if (type != null) {
            schema.putArray("type").add(type).add("null");
        }
        // Strictly null is not among the values of such an enum; everybody who writes it means that it is.
        if (schema.get("enum") instanceof ArrayNode values
                && values.valueStream().noneMatch(JsonNode::isNull)) {
            values.addNull();
        }
    }

    private void wrap(ObjectNode schema) {
        ObjectNode inner = schema.objectNode();
        for (String key : COMPOSING) {
            if (schema.has(key)) {
                inner.set(key, schema.remove(key));
            }
        }
        boolean lone = inner.size() == 1 && inner.path("allOf").size() == 1;
        JsonNode composed = lone ? inner.path("allOf").get(0) : inner;
        ArrayNode choice = schema.putArray("oneOf").add(composed);
        choice.addObject().put("type", "null");
        sources.derive(schema, sources.of(schema));
    }
}
