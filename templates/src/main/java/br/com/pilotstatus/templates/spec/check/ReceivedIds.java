package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Operation ids that the received document gives to several operations. An overlay that names all but one of them has mended
 * that, be it for reasons of its own.
 */
public final class ReceivedIds {

    private final Map<String, List<ObjectNode>> operations = new LinkedHashMap<>();

    private ReceivedIds() {}

    /** Remembers the ids of a document that no overlay has touched. */
    public static ReceivedIds of(Document document) {
        ReceivedIds ids = new ReceivedIds();
        new Walker() {
            @Override
            protected void operation(ObjectNode operation) {
                if (operation.path("operationId").isString()) {
                    ids.operations
                            .computeIfAbsent(operation.get("operationId").asString(), id -> new ArrayList<>())
                            .add(operation);
                }
            }
        }.walk(document.root());
        return ids;
    }

    /** Tells of the operations that still have an id which was not theirs alone. */
    public void check(Document document) {
        operations.forEach((id, sharing) -> {
            List<ObjectNode> left = sharing.stream()
                    .filter(each -> each.path("operationId").asString("").equals(id))
                    .toList();
            if (sharing.size() > 1 && left.size() == 1) {
                ObjectNode other = sharing.get(0) == left.get(0) ? sharing.get(1) : sharing.get(0);
                document.leftAlone(
                        document.at(left.get(0), "operationId"),
                        "operationId %s was also that of %s, until the overlay changed that: it stays here"
                                .formatted(id, document.at(other).pointer()));
            }
        });
    }
}
