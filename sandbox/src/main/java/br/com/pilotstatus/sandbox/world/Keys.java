package br.com.pilotstatus.sandbox.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The keys that are accepted. Thread-safe. */
public final class Keys {

    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    /**
     * Accepts a key and its id.
     *
     * @param id what {@code x-api-key-id} takes
     * @param key what {@code x-api-key} takes
     */
    public void accept(String id, String key, Caller caller) {
        callers.put("apiKeyId " + id, caller);
        callers.put("apiKey " + key, caller);
    }

    /** Accepts them no more. */
    public void revoke(String id, String key) {
        callers.remove("apiKeyId " + id);
        callers.remove("apiKey " + key);
    }

    /**
     * Returns who presents a credential, or null.
     *
     * @param scheme the security scheme's name in the document
     */
    public @Nullable Caller find(String scheme, String value) {
        return callers.get(scheme + " " + value);
    }
}
