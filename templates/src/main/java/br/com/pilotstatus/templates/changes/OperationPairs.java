package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    record Pair(Endpoint old, Endpoint fresh) {}

    static OperationPairs of(Comparison comparison) {
        OperationPairs found = new OperationPairs(
                new ArrayList<>(),
                new ArrayList<>(comparison.fresh().endpoints()),
                new ArrayList<>(comparison.old().endpoints()));
        found.match(Endpoint::id, Endpoint::id);
        found.match(Endpoint::address, Endpoint::address);
        found.match(each -> comparison.renames().structure(anonymous(each)), each -> Structure.of(anonymous(each)));
        return found;
    }

    private void match(Function<Endpoint, String> oldKey, Function<Endpoint, String> newKey) {
        Unique.pairs(removed, oldKey, added, newKey).forEach((old, fresh) -> {
            pairs.add(new Pair(old, fresh));
            removed.remove(old);
            added.remove(fresh);
        });
    }

    private static ObjectNode anonymous(Endpoint endpoint) {
        ObjectNode node = endpoint.node().deepCopy();
        node.remove(List.of("operationId", "summary"));
        return node;
    }
}
