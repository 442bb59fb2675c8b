package br.com.pilotstatus.server;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** An {@link Authenticator} for a few keys that are known when the server starts. Immutable and thread-safe. */
public final class FixedKeys implements Authenticator {

    private final KnownKeys<String> keys;

    private FixedKeys(KnownKeys<String> keys) {
        this.keys = keys;
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
        return keys.find(credential.scheme(), credential::matches);
    }

    @Override
    public String toString() {
        return "FixedKeys" + keys;
    }

    /** Collects keys. Not thread-safe. */
    public static final class Builder {

        private final KnownKeys.Builder<String> keys = new KnownKeys.Builder<>();

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
            keys.add(scheme, key, principal);
            return this;
        }

        /**
         * Makes the authenticator.
         *
         * @return one that accepts exactly the keys given
         * @throws IllegalArgumentException if no key was given
         */
        public FixedKeys build() {
            return new FixedKeys(keys.build(FixedKeys.class));
        }
    }
}
