package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which operation of the new document is which of the old one: by operationId, then by method and path, then by
 * being equal but for both.
 *
 * @param pairs   operations that both have
 * @param added   operations of the new document
 * @param removed operations of the old document
 */
record OperationPairs(List<Pair> pairs, List<Endpoint> added, List<Endpoint> removed) {

    record Pair(Endpoint old, Endpoint fresh) {
    }

    static OperationPairs of(Comparison comparison) {
        OperationPairs found = new OperationPairs(new ArrayList<>(), new ArrayList<>(comparison.fresh().endpoints()),
                new ArrayList<>(comparison.old().endpoints()));
        found.match((old, fresh) -> old.id().equals(fresh.id()));
        found.match((old, fresh) -> old.address().equals(fresh.address()));
        found.match((old, fresh) -> comparison.renames().structure(anonymous(old)).equals(Structure.of(anonymous(fresh))));
        return found;
    }

    private void match(BiPredicate<Endpoint, Endpoint> same) {
        for (Endpoint old : List.copyOf(removed)) {
            List<Endpoint> alike = added.stream().filter(each -> same.test(old, each)).toList();
            if (alike.size() == 1 && removed.stream().filter(each -> same.test(each, alike.get(0))).count() == 1) {
                pairs.add(new Pair(old, alike.get(0)));
                removed.remove(old);
                added.remove(alike.get(0));
            }
        }
    }

    private static ObjectNode anonymous(Endpoint endpoint) {
        ObjectNode node = endpoint.node().deepCopy();
        node.remove(List.of("operationId", "summary"));
        return node;
    }
}
