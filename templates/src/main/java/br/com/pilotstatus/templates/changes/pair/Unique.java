package br.com.pilotstatus.templates.changes.pair;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Pairs what went with what came, where only one of each is of a kind. */
public final class Unique {

    private Unique() {}

    /** Returns the pairs of which the keys are equal and nobody else's. */
    public static <T> Map<T, T> pairs(
            Collection<T> gone, Function<T, String> goneKey, Collection<T> come, Function<T, String> comeKey) {
        Map<String, T> before = unique(gone, goneKey);
        Map<String, T> after = unique(come, comeKey);
        Map<T, T> pairs = new LinkedHashMap<>();
        before.forEach((key, each) -> {
            if (each != null && after.get(key) != null) {
                pairs.put(each, Objects.requireNonNull(after.get(key)));
            }
        });
        return pairs;
    }

    /** A key of several leads to null. */
    private static <T> Map<String, T> unique(Collection<T> all, Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        for (T each : all) {
            String of = key.apply(each);
            found.put(of, found.containsKey(of) ? null : each);
        }
        return found;
    }
}
