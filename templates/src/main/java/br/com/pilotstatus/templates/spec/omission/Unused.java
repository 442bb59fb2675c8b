package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the components that only operations used which are gone: nobody would miss them. */
final class Unused {

    private final Document document;
    private final Set<List<String>> before;

    /** Looks at a document from which nothing is gone yet. */
    Unused(Document document) {
        this.document = document;
        this.before = ofOperations();
    }

    /** Takes out what the operations used that were there, and nothing uses that is there now. */
    void remove() {
        Set<List<String>> gone = new LinkedHashSet<>(before);
        gone.removeAll(ofOperations());
        gone.removeAll(ofOthers(gone));
        gone.forEach(each -> {
            if (document.root().path(each.get(0)).path(each.get(1)) instanceof ObjectNode kind) {
                kind.remove(each.get(2));
            }
        });
    }

    private Set<List<String>> ofOperations() {
        Set<List<String>> used = new LinkedHashSet<>();
        OperationNode.all(document).forEach(each -> {
            follow(each.node(), used);
            follow(each.item().path("parameters"), used);
        });
        return used;
    }

    /** What webhooks use, and components that no operation ever used. */
    private Set<List<String>> ofOthers(Set<List<String>> gone) {
        Set<List<String>> used = new LinkedHashSet<>();
        follow(document.root().path("webhooks"), used);
        document.root()
                .path("components")
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(each -> {
                    if (!gone.contains(List.of("components", kind.getKey(), each.getKey()))) {
                        follow(each.getValue(), used);
                    }
                }));
        return used;
    }

    private void follow(JsonNode start, Set<List<String>> used) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            String ref = Refs.of(node);
            if (ref != null) {
                List<String> steps = Pointer.parse("#" + Refs.pointer(ref)).steps();
                if (steps.size() >= 3 && steps.get(0).equals("components") && used.add(steps.subList(0, 3))) {
                    open.push(document.root()
                            .path("components")
                            .path(steps.get(1))
                            .path(steps.get(2)));
                }
            }
            node.forEach(open::push);
        }
    }
}
