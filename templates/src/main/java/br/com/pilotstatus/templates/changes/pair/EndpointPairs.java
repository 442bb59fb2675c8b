package br.com.pilotstatus.templates.changes.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which operation after is which of before: by operationId, then by method and path, then by being equal but for both.
 *
 * @param pairs   operations that both have
 * @param added   operations of after alone
 * @param removed operations of before alone
 */
public record EndpointPairs(List<Pair> pairs, List<Endpoint> added, List<Endpoint> removed) {

    /** An operation in both. */
    public record Pair(Endpoint before, Endpoint after) {}

    /** Finds the pairs of two APIs. */
    public static EndpointPairs of(SideBySide sides) {
        EndpointPairs found = new EndpointPairs(
                new ArrayList<>(),
                new ArrayList<>(sides.after().endpoints()),
                new ArrayList<>(sides.before().endpoints()));
        found.match(Endpoint::id, Endpoint::id);
        found.match(Endpoint::address, Endpoint::address);
        found.match(each -> nameless(each, sides.renames()), each -> nameless(each, Renames.NONE));
        return found;
    }

    private void match(Function<Endpoint, String> before, Function<Endpoint, String> after) {
        Unique.pairs(removed, before, added, after).forEach((was, is) -> {
            pairs.add(new Pair(was, is));
            removed.remove(was);
            added.remove(is);
        });
    }

    private static String nameless(Endpoint endpoint, Renames renames) {
        ObjectNode node = ((ObjectNode) endpoint.operation().node()).deepCopy();
        node.remove(List.of("operationId", "summary"));
        return renames.structure(node);
    }
}
