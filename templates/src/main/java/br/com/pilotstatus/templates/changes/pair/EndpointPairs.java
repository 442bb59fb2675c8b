package br.com.pilotstatus.templates.changes.pair;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which operation after is which of before: by operationId, then by method and path, then by being equal but for both. What
 * is only at the address of another, with which it has nothing in common, is no pair.
 *
 * @param pairs    operations that both have
 * @param replaced operations of before, and what is at their address now
 * @param added    operations of after alone
 * @param removed  operations of before alone
 */
public record EndpointPairs(List<Pair> pairs, List<Pair> replaced, List<Endpoint> added, List<Endpoint> removed) {

    /** An operation in both. */
    public record Pair(Endpoint before, Endpoint after) {}

    /** Finds the pairs of two APIs. */
    public static EndpointPairs of(SideBySide sides) {
        EndpointPairs found = new EndpointPairs(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(sides.after().endpoints()),
                new ArrayList<>(sides.before().endpoints()));
        found.match(Endpoint::id, Endpoint::id);
        found.match(Endpoint::address, Endpoint::address);
        found.match(sides.addresses()::before, sides.addresses()::after);
        found.match(each -> nameless(each, sides.renames()), each -> nameless(each, Renames.NONE));
        found.divide(sides.renames());
        return found;
    }

    private void divide(Renames renames) {
        for (Iterator<Pair> each = pairs.iterator(); each.hasNext(); ) {
            Pair pair = each.next();
            boolean named = pair.before().id().equals(pair.after().id());
            boolean akin = named
                    ? Akin.inSomething(pair.before(), pair.after(), renames)
                    : Akin.operations(pair.before(), pair.after(), renames);
            if (!akin) {
                if (pair.before().address().equals(pair.after().address())) {
                    replaced.add(pair);
                } else {
                    removed.add(pair.before());
                    added.add(pair.after());
                }
                each.remove();
            }
        }
    }

    /** The methods of operations that are gone, or replaced by others. */
    public Set<String> gone() {
        return Stream.concat(removed.stream(), replaced.stream().map(Pair::before))
                .map(Endpoint::java)
                .collect(Collectors.toSet());
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
