package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decides which inline schemas become classes. */
final class InlineKind {

    private InlineKind() {}

    static boolean isClass(ObjectNode schema) {
        return isObject(schema) || isEnum(schema) || isComposition(schema);
    }

    private static boolean isObject(ObjectNode schema) {
        return Schemas.hasProperties(schema) && Schemas.types(schema).stream().allMatch("object"::equals);
    }

    /** Returns what to call it in the report. */
    static String word(ObjectNode schema) {
        return isEnum(schema) ? "enum" : isObject(schema) ? "object" : isComposition(schema) ? "composition" : "schema";
    }

    /** Values of which one is neither null nor true nor false: a choice of those two is a boolean. */
    static boolean isEnum(ObjectNode schema) {
        JsonNode values = schema.path("enum");
        return !Schemas.hasProperties(schema)
                && values.valueStream().allMatch(JsonNode::isValueNode)
                && values.valueStream().anyMatch(value -> value.isString() || value.isNumber());
    }

    /** Alternatives that are constants, enums and texts are one enum, so none of them is a class. */
    static boolean isChoice(JsonNode schema) {
        return Schemas.CHOICES.stream()
                .map(schema::path)
                .filter(list -> !list.isEmpty())
                .anyMatch(list -> list.valueStream().anyMatch(each -> each.has("const") || each.has("enum"))
                        && list.valueStream()
                                .allMatch(each -> each.has("const")
                                        || each.has("enum")
                                        || Schemas.isNull(each)
                                        || each.path("type").asString("").equals("string")
                                                && !each.has("format")
                                                && !each.has("pattern")));
    }

    /** One reference alone, wrapped to carry a description, is not a composition but that reference. */
    private static boolean isComposition(ObjectNode schema) {
        if (schema.path("allOf").size() == 1
                && schema.path("allOf").get(0).has("$ref")
                && List.of("required", "oneOf", "anyOf").stream().noneMatch(schema::has)) {
            return false;
        }
        return Schemas.COMPOSITIONS.stream()
                .anyMatch(key -> !schema.path(key).isEmpty() && !Schemas.saysMembers(schema, key));
    }
}
