package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides which schema an accepted class is now. Places that shared a class may have become different, and places that had
 * different classes may be one component now: a class goes on as what is most like it.
 */
final class Claims {

    /**
     * An accepted name for a schema.
     *
     * @param isAlike whether the schema has much of what the class has
     */
    record Claim(String name, boolean isAlike) {}

    /** What is known of a schema: what it was received as, and how many places say that it is which class. */
    private static final class Claimant {
        final ObjectNode schema;
        final Map<String, Integer> places = new LinkedHashMap<>();
        boolean isComponent;

        @Nullable String byKey;

        Claimant(ObjectNode schema) {
            this.schema = schema;
        }

        /** The name that it was received under, else that of most places, the first of them. */
        @Nullable String wish() {
            return byKey != null
                    ? byKey
                    : places.entrySet().stream()
                            .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                            .map(Map.Entry::getKey)
                            .orElse(null);
        }
    }

    private final Document document;
    private final Document accepted;
    private final Map<String, String> byReceivedName = new HashMap<>();
    private final Map<ObjectNode, Claimant> known = new IdentityHashMap<>();
    private final List<Claimant> order = new ArrayList<>();

    Claims(Document document, Document accepted) {
        this.document = document;
        this.accepted = accepted;
        for (String name : accepted.components("schemas").propertyNames()) {
            if (ReceivedName.isNoted(accepted, name)) {
                byReceivedName.put(ReceivedName.of(accepted, name), name);
            }
        }
        accepted.components("schemas").propertyNames().stream()
                .filter(name -> !ReceivedName.isNoted(accepted, name))
                .forEach(name -> byReceivedName.putIfAbsent(name, name));
    }

    private Claimant of(ObjectNode schema) {
        return known.computeIfAbsent(schema, k -> {
            Claimant added = new Claimant(schema);
            order.add(added);
            return added;
        });
    }

    /** A component claims the class that it was under the same name. */
    void byKey(String key, ObjectNode schema, SchemaPairs pairs) {
        Claimant claimant = of(schema);
        claimant.isComponent = true;
        claimant.byKey = byReceivedName.get(schema.path(ReceivedName.KEYWORD).asString(key));
        if (claimant.byKey != null && accepted.components("schemas").get(claimant.byKey) instanceof ObjectNode then) {
            pairs.inside(schema, then);
        }
    }

    void byPlace(SchemaPairs.Pair pair) {
        of(pair.schema()).places.merge(pair.name(), 1, Integer::sum);
    }

    /** Returns who has which name; a name that is not allowed any more is nobody's. */
    Map<ObjectNode, Claim> settled(Predicate<String> isAllowed) {
        Map<String, List<Claimant>> wishes = new LinkedHashMap<>();
        for (Claimant each : order) {
            String wish = each.wish();
            if (wish != null && isAllowed.test(wish)) {
                wishes.computeIfAbsent(wish, k -> new ArrayList<>()).add(each);
            }
        }
        Map<ObjectNode, Claim> settled = new IdentityHashMap<>();
        wishes.forEach((name, claimants) -> settle(name, claimants, settled));
        return settled;
    }

    private void settle(String name, List<Claimant> claimants, Map<ObjectNode, Claim> settled) {
        Set<String> had =
                Likeness.names(accepted, accepted.components("schemas").path(name));
        Claimant first = claimants.stream()
                .max(Comparator.<Claimant>comparingInt(
                                each -> each.byKey != null && ReceivedName.isNoted(accepted, name) ? 1 : 0)
                        .thenComparingDouble(each -> Likeness.of(has(each), had))
                        .thenComparingInt(each -> each.byKey != null ? 1 : 0)
                        .thenComparingInt(each -> each.places.getOrDefault(name, 0))
                        .thenComparing(claimants::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
        String structure = Structure.of(first.schema);
        boolean given = false;
        for (Claimant each : claimants) {
            boolean isOne = each == first
                    || Structure.of(each.schema).equals(structure)
                            && !(each.isComponent && (first.isComponent || given));
            if (isOne) {
                given |= each.isComponent;
                settled.put(each.schema, new Claim(name, each.byKey != null || Likeness.isLike(has(each), had)));
            }
        }
    }

    private Set<String> has(Claimant claimant) {
        return Likeness.names(document, claimant.schema);
    }
}
