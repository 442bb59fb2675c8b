package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a reference to an object, beside which more is said of the object, as the composition that it means. */
public final class ReferenceSiblings extends Walker {

    private static final List<String> MORE =
            List.of("properties", "required", "allOf", "oneOf", "anyOf", "additionalProperties");

    private final Document document;

    private ReferenceSiblings(Document document) {
        this.document = document;
    }

    /** Rewrites the schemas of a document of OpenAPI 3.1. */
    public static void compose(Document document) {
        new ReferenceSiblings(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.has("$ref") && MORE.stream().anyMatch(schema::has)) {
            ArrayNode parts = schema.get("allOf") instanceof ArrayNode present ? present : schema.putArray("allOf");
            // Last, so that references to the others still lead to them.
            parts.addObject().set("$ref", schema.remove("$ref"));
            document.sources().derive(parts, document.at(schema));
        }
    }
}
