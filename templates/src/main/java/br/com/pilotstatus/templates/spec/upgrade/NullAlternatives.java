package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an alternative that is a reference to nothing but null as null, so that the other one is no choice of two. */
public final class NullAlternatives extends Walker {

    private final Document document;

    private NullAlternatives(Document document) {
        this.document = document;
    }

    /** Rewrites the schemas of a document of OpenAPI 3.1. */
    public static void write(Document document) {
        new NullAlternatives(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        for (String key : Schemas.CHOICES) {
            if (schema.get(key) instanceof ArrayNode choice) {
                for (int i = 0; i < choice.size(); i++) {
                    ObjectNode target = Refs.of(choice.get(i)) == null ? null : document.resolve(choice.get(i));
                    if (target != null
                            && Schema.of(document.root(), target, Pointer.ROOT).isNull()) {
                        ObjectNode none = schema.objectNode().put("type", "null");
                        document.sources().derive(none, document.at(choice));
                        choice.set(i, none);
                    }
                }
            }
        }
    }
}
