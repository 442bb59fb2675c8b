package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Operation;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of the two documents, with the look-ups that a comparison needs. */
final class Snapshot {

    private final Document document;
    private final JavaTypes types;
    private final Usages usages;

    private Snapshot(Document document) {
        this.document = document;
        this.types = JavaTypes.of(document.root());
        this.usages = Usages.of(this);
    }

    static Snapshot of(ObjectNode root) {
        return new Snapshot(Document.read(root, ""));
    }

    ObjectNode root() {
        return document.root();
    }

    JavaTypes types() {
        return types;
    }

    Usages usages() {
        return usages;
    }

    List<Endpoint> endpoints() {
        return Operation.all(document).stream().map(Endpoint::new).toList();
    }

    JsonNode schemas() {
        return root().path("components").path("schemas");
    }

    Set<String> schemaNames() {
        return Set.copyOf(schemas().propertyNames());
    }

    /** Returns what a reference leads to; missing where it leads nowhere. */
    JsonNode resolve(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        ObjectNode target = document.resolve(node);
        return target == null ? JsonNodeFactory.instance.missingNode() : target;
    }
}
