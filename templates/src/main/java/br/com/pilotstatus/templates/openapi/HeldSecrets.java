package br.com.pilotstatus.templates.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which schemas of a document that no longer changes hold secrets. What is behind a reference is looked at once: schemas
 * of a large document lead to each other in so many ways that following each of them again takes most of a build.
 */
public final class HeldSecrets {

    /** By the reference, as its component's name may tell. */
    private final Map<String, Boolean> known = new HashMap<>();

    /** Whether something in it must not be printed, at any depth, that its name does not give away. */
    public boolean areIn(Schema schema) {
        Set<String> seen = new HashSet<>();
        boolean found = areIn(schema, seen);
        if (!found) {
            // Nothing that was looked at leads to one.
            seen.forEach(each -> known.put(each, false));
        }
        return found;
    }

    private boolean areIn(Schema schema, Set<String> seen) {
        String reference = Refs.of(schema.node());
        if (reference == null) {
            return schema.isObject()
                    && (Secrets.isSaid(schema) || parts(schema).stream().anyMatch(each -> areIn(each, seen)));
        }
        Boolean before = known.get(reference);
        if (before != null || !seen.add(reference)) {
            return Boolean.TRUE.equals(before);
        }
        boolean found = isKeyOf(schema) || areIn(schema.target(), seen);
        if (found) {
            known.put(reference, true);
        }
        return found;
    }

    /** Whether it is a class of keys, by its name, and has one. */
    private static boolean isKeyOf(Schema reference) {
        String component = reference.component();
        return component != null
                && reference.resolve().map(Keyword.PROPERTIES).keySet().stream()
                        .anyMatch(name -> SecretNames.isKey(component, name));
    }

    private static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>(schema.map(Keyword.PROPERTIES).values());
        parts.addAll(schema.list(Keyword.ALL_OF));
        parts.addAll(schema.list(Keyword.ONE_OF));
        parts.addAll(schema.list(Keyword.ANY_OF));
        parts.add(schema.one(Keyword.ITEMS));
        parts.add(schema.one(Keyword.ADDITIONAL_PROPERTIES));
        return parts;
    }
}
