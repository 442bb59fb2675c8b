package br.com.pilotstatus.sandbox.world;

import java.time.OffsetDateTime;

/**
 * A key. {@link #toString()} does not show it.
 *
 * @param id what {@code x-api-key-id} takes
 * @param key what {@code x-api-key} takes
 * @param caller who presents it
 * @param createdAt when it was made
 */
public record ApiKey(String id, String key, Caller caller, OffsetDateTime createdAt) {

    /** The first characters, which are shown. */
    public String prefix() {
        return key.substring(0, Math.min(7, key.length()));
    }

    /** The last four characters, which are shown. */
    public String last4() {
        return key.substring(Math.max(0, key.length() - 4));
    }

    @Override
    public String toString() {
        return "ApiKey[" + id + "]";
    }
}
