package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts an inline schema into what is true of the place it stood in, which stays there beside the reference, and what
 * is true of the class.
 */
final class Reference {

    /** What is said about a property rather than about its values. */
    private static final List<String> OF_THE_PLACE = List.of("default", "deprecated", "readOnly", "writeOnly");

    private Reference() {}

    /** Returns what stands in the place of a schema once that is a component. */
    static ObjectNode instead(ObjectNode schema, String component) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        if (isNullable(schema)) {
            place.putArray("oneOf").add(Refs.to(component)).addObject().put("type", "null");
        } else {
            place.setAll(Refs.to(component));
        }
        OF_THE_PLACE.stream().filter(schema::has).forEach(key -> place.set(key, schema.get(key)));
        return place;
    }

    /** Turns a schema into the component. */
    static ObjectNode target(ObjectNode schema) {
        schema.remove(OF_THE_PLACE);
        if (InlineKind.isEnum(schema) && isText(schema.path("enum"))) {
            schema.put("type", "string");
        }
        if (isNullable(schema)) {
            List<String> types = Schemas.types(schema);
            if (types.size() == 1) {
                schema.put("type", types.get(0));
            }
            if (schema.get("enum") instanceof ArrayNode values) {
                values.removeIf(JsonNode::isNull);
            }
        }
        return schema;
    }

    private static boolean isText(JsonNode values) {
        return values.valueStream().allMatch(value -> value.isString() || value.isNull());
    }

    private static boolean isNullable(ObjectNode schema) {
        return Schemas.isNullable(schema) || schema.path("enum").valueStream().anyMatch(JsonNode::isNull);
    }
}
