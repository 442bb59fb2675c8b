package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decides which inline schemas become classes. */
final class InlineKind {

    private InlineKind() {
    }

    static boolean isClass(ObjectNode schema) {
        return isObject(schema) || isStringEnum(schema) || isComposition(schema);
    }

    private static boolean isObject(ObjectNode schema) {
        return Schemas.hasProperties(schema) && Schemas.types(schema).stream().allMatch("object"::equals);
    }

    /** Returns what to call it in the report. */
    static String word(ObjectNode schema) {
        return isStringEnum(schema) ? "enum" : isObject(schema) ? "object"
                : isComposition(schema) ? "composition" : "schema";
    }

    static boolean isStringEnum(ObjectNode schema) {
        JsonNode values = schema.path("enum");
        return Schemas.types(schema).stream().allMatch("string"::equals)
                && values.valueStream().anyMatch(JsonNode::isString)
                && values.valueStream().allMatch(value -> value.isString() || value.isNull());
    }

    /** One reference alone, wrapped to carry a description, is not a composition but that reference. */
    private static boolean isComposition(ObjectNode schema) {
        if (schema.path("allOf").size() == 1 && schema.path("allOf").get(0).has("$ref")) {
            return false;
        }
        return List.of("allOf", "oneOf", "anyOf").stream().anyMatch(key -> !schema.path(key).isEmpty());
    }
}
