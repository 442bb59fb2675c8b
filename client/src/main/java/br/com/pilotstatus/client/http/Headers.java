package br.com.pilotstatus.client.http;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a response. Names are case-insensitive (RFC 9110 section 5.1). Immutable. The text form
 * shows the names only.
 */
public final class Headers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Headers() {}

    /**
     * Copies headers.
     *
     * @param headers names, in any case, and their values; not null
     * @return the copy
     */
    public static Headers of(Map<String, ? extends List<String>> headers) {
        Headers copy = new Headers();
        headers.forEach((name, values) -> values.forEach(value -> copy.add(name, value)));
        return copy;
    }

    /**
     * Collects headers.
     *
     * @param source passes each name and value to its consumer, in order; not null
     * @return the headers
     */
    public static Headers collect(Consumer<BiConsumer<String, String>> source) {
        Headers collected = new Headers();
        source.accept(collected::add);
        return collected;
    }

    /**
     * Finds a header that occurs once.
     *
     * @param name its name, in any case; not null
     * @return its first value; empty if it is absent
     */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * Finds a header that may occur several times.
     *
     * @param name its name, in any case; not null
     * @return its values in the order in which they were received; empty if it is absent. Unmodifiable
     */
    public List<String> all(String name) {
        return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
    }

    /** {@return names and values; its keys are case-insensitive too} Unmodifiable. */
    public Map<String, List<String>> asMap() {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, list) -> copy.put(name, Collections.unmodifiableList(list)));
        return Collections.unmodifiableMap(copy);
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, absent -> new ArrayList<>(1)).add(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Headers" + values.keySet();
    }
}
