package br.com.pilotstatus.server;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An {@link Authenticator} for a few keys that are known when the server starts. Immutable and thread-safe. */
public final class FixedKeys implements Authenticator {

    private final List<Entry> entries;

    private FixedKeys(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Starts an authenticator that accepts nothing yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public @Nullable Principal authenticate(Credential credential, String operation) {
        Principal found = null;
        for (Entry entry : entries) {
            // Every key is compared, so that the time does not tell which one was met.
            boolean same = credential.matches(entry.key);
            if (same && entry.scheme.equals(credential.scheme())) {
                found = entry.principal;
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "FixedKeys[" + entries.size() + " keys]";
    }

    private record Entry(String scheme, String key, Principal principal) {}

    private record Name(String name) implements Principal {
        @Override
        public String getName() {
            return name;
        }
    }

    /** Collects keys. Not thread-safe. */
    public static final class Builder {

        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Accepts a key.
         *
         * @param scheme the security scheme's name in the OpenAPI document, for example {@code apiKey}
         * @param key the key, the bearer token, or {@code user:password} for HTTP basic
         * @param principal what the caller with that key is called
         * @return this builder
         * @throws IllegalArgumentException if the key is blank
         */
        public Builder accept(String scheme, String key, String principal) {
            if (key.isBlank()) {
                throw new IllegalArgumentException("FixedKeys: the key of " + principal + " is blank; give it a value");
            }
            entries.add(new Entry(
                    Objects.requireNonNull(scheme, "scheme is required"),
                    key,
                    new Name(Objects.requireNonNull(principal, "principal is required"))));
            return this;
        }

        /**
         * Makes the authenticator.
         *
         * @return one that accepts exactly the keys given
         * @throws IllegalArgumentException if no key was given
         */
        public FixedKeys build() {
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("FixedKeys: no key is accepted; call accept(...) at least once");
            }
            return new FixedKeys(entries);
        }
    }
}
