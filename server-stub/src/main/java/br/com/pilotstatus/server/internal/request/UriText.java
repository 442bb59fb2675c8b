package br.com.pilotstatus.server.internal.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names and values of a query or form. What separates is looked for before anything is decoded: an encoded separator
 * is part of a value.
 */
public final class UriText {

    private UriText() {}

    /**
     * A name and its value, still encoded.
     *
     * @param name up to the first equals sign
     * @param value after it; empty without one
     */
    public record Pair(String name, String value) {}

    /** Cuts {@code a=1&b=2}; what is empty between separators is left out. */
    public static List<Pair> pairs(@Nullable String encoded) {
        List<Pair> pairs = new ArrayList<>();
        for (String each : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = each.indexOf('=');
            if (!each.isEmpty()) {
                pairs.add(
                        equals < 0
                                ? new Pair(each, "")
                                : new Pair(each.substring(0, equals), each.substring(equals + 1)));
            }
        }
        return pairs;
    }
}
