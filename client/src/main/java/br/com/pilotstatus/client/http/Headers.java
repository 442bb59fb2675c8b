package br.com.pilotstatus.client.http;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    /** A name, its value, and so on, in the order in which they came. */
    private final String[] lines;

    private Headers(List<String> lines) {
        this.lines = lines.toArray(new String[0]);
    }

    /**
     * Copies headers.
     *
     * @param headers names, in any case, and their values; not null
     * @return the copy
     */
    public static Headers of(Map<String, ? extends List<String>> headers) {
        return collect(lines -> headers.forEach((name, values) -> values.forEach(value -> lines.accept(name, value))));
    }

    /**
     * Collects headers.
     *
     * @param source passes each name and value to its consumer, in order; not null
     * @return the headers
     */
    public static Headers collect(Consumer<BiConsumer<String, String>> source) {
        List<String> lines = new ArrayList<>(16);
        source.accept((name, value) -> {
            lines.add(name);
            lines.add(value);
        });
        return new Headers(lines);
    }

    /**
     * Finds a header that occurs once.
     *
     * @param name its name, in any case; not null
     * @return its first value; empty if it is absent
     */
    public Optional<String> first(String name) {
        for (int i = 0; i < lines.length; i += 2) {
            if (lines[i].equalsIgnoreCase(name)) {
                return Optional.of(lines[i + 1]);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a header that may occur several times.
     *
     * @param name its name, in any case; not null
     * @return its values in the order in which they were received; empty if it is absent. Unmodifiable
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>(1);
        for (int i = 0; i < lines.length; i += 2) {
            if (lines[i].equalsIgnoreCase(name)) {
                values.add(lines[i + 1]);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** {@return names and values; its keys are case-insensitive too} Unmodifiable. */
    public Map<String, List<String>> asMap() {
        TreeMap<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < lines.length; i += 2) {
            map.computeIfAbsent(lines[i], this::all);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && asMap().equals(that.asMap());
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, List<String>> each : asMap().entrySet()) {
            hash += each.getKey().toLowerCase(Locale.ROOT).hashCode()
                    ^ each.getValue().hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Headers" + asMap().keySet();
    }
}
