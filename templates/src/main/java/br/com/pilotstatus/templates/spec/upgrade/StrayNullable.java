package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code nullable}, which OpenAPI 3.1 has not, as OpenAPI 3.0 does: nobody who writes it means nothing. */
final class StrayNullable extends Walker {

    private final Document document;
    private final Nullability nullability;

    StrayNullable(Document document) {
        this.document = document;
        this.nullability = new Nullability(document.sources());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (!schema.has("nullable")) {
            return;
        }
        Source at = document.at(schema, "nullable");
        boolean isNullable = schema.path("nullable").asBoolean(false);
        schema.put("nullable", isNullable);
        if (isNullable && schema.has("$ref")) {
            schema.remove("nullable");
            ArrayNode choice = schema.arrayNode();
            choice.addObject().set("$ref", schema.remove("$ref"));
            choice.addObject().put("type", "null");
            schema.set("oneOf", choice);
            document.sources().derive(schema, document.at(schema));
        } else if (isNullable && schema.get("type") instanceof ArrayNode types) {
            schema.remove("nullable");
            if (types.valueStream().noneMatch(each -> each.asString("").equals("null"))) {
                types.add("null");
            }
        } else {
            nullability.upgrade(schema);
        }
        document.repaired(
                at,
                isNullable
                        ? "OpenAPI 3.1 has no nullable: read as in OpenAPI 3.0, so null is one of the types"
                        : "OpenAPI 3.1 has no nullable: left out");
    }
}
