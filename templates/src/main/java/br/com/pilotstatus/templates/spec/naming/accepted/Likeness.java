package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of one schema is in another, by the names of their properties and the values of their enums. */
public final class Likeness {

    private Likeness() {}

    /** Returns what a schema has: properties, those of its parts and alternatives too, and values. */
    public static Set<String> names(Document document, JsonNode schema) {
        Set<String> names = new HashSet<>();
        collect(document, schema, names, Collections.newSetFromMap(new IdentityHashMap<>()));
        return names;
    }

    private static void collect(Document document, JsonNode reference, Set<String> names, Set<ObjectNode> seen) {
        ObjectNode schema = document.resolve(reference);
        if (schema == null || !seen.add(schema)) {
            return;
        }
        names.addAll(schema.path("properties").propertyNames());
        schema.path("enum").forEach(value -> names.add("= " + value));
        for (String key : Schemas.COMPOSITIONS) {
            schema.path(key).forEach(part -> collect(document, part, names, seen));
        }
    }

    /** Tells whether one has at least half of what the other, smaller one has. */
    public static boolean isLike(Set<String> one, Set<String> other) {
        return common(one, other) * 2L >= Math.min(one.size(), other.size()) && one.isEmpty() == other.isEmpty();
    }

    /** Returns what part of all that the two have they have in common: between 0 and 1. */
    static double of(Set<String> one, Set<String> other) {
        int common = common(one, other);
        int all = one.size() + other.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
