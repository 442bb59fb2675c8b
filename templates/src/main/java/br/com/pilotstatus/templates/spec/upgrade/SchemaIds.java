package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import tools.jackson.databind.node.ObjectNode;

/** Takes addresses out of schemas: they would change what a reference such as {@code #/components/…} leads to. */
public final class SchemaIds extends Walker {

    private final Document document;

    private SchemaIds(Document document) {
        this.document = document;
    }

    /** Removes them from a document. */
    public static void remove(Document document) {
        new SchemaIds(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        for (String key : new String[] {"$id", "$schema"}) {
            if (schema.has(key)) {
                document.leftAlone(
                        document.at(schema, key),
                        "references are read as pointing into this document: %s is dropped".formatted(key));
                schema.remove(key);
            }
        }
    }
}
