package br.com.pilotstatus.server;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are known when the server starts, in whichever form they are kept. Immutable and thread-safe.
 *
 * @param <K> the form
 */
final class KnownKeys<K> {

    private final List<Entry<K>> entries;

    private KnownKeys(List<Entry<K>> entries) {
        this.entries = List.copyOf(entries);
    }

    private record Entry<K>(String scheme, K key, Principal principal) {}

    private record Name(String name) implements Principal {
        @Override
        public String getName() {
            return name;
        }
    }

    /** Returns whose key of the scheme it is; null if it is nobody's. */
    @Nullable Principal find(String scheme, Predicate<K> isPresented) {
        Principal found = null;
        for (Entry<K> entry : entries) {
            // Every key is compared, so that the time does not tell which one it was.
            boolean same = isPresented.test(entry.key);
            if (same && entry.scheme.equals(scheme)) {
                found = entry.principal;
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "[" + entries.size() + " keys]";
    }

    /** Collects keys. Not thread-safe. */
    static final class Builder<K> {

        private final List<Entry<K>> entries = new ArrayList<>();

        void add(String scheme, K key, String principal) {
            entries.add(new Entry<>(
                    Objects.requireNonNull(scheme, "scheme is required"),
                    key,
                    new Name(Objects.requireNonNull(principal, "principal is required"))));
        }

        /** Makes the table for the class that has it, or complains in its name that there is no key. */
        KnownKeys<K> build(Class<?> owner) {
            if (entries.isEmpty()) {
                throw new IllegalArgumentException(
                        owner.getSimpleName() + ": no key is accepted; call accept(...) at least once");
            }
            return new KnownKeys<>(entries);
        }
    }
}
