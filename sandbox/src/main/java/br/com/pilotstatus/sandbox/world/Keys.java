package br.com.pilotstatus.sandbox.world;

import br.com.pilotstatus.sandbox.world.Caller.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The keys that are accepted. Thread-safe: they are asked before a call is let in. */
public final class Keys {
    private final Map<String, ApiKey> byId = new ConcurrentHashMap<>();
    private final Set<String> blocked = ConcurrentHashMap.newKeySet();

    /**
     * Accepts a key.
     *
     * @return the key
     */
    public ApiKey accept(ApiKey key) {
        byId.put(key.id(), key);
        return key;
    }

    /** Returns the keys of a number, oldest first; a copy. */
    public List<ApiKey> of(String number) {
        return byId.values().stream()
                .filter(each -> isOf(each, number))
                .sorted(Comparator.comparing(ApiKey::createdAt))
                .toList();
    }

    /** Accepts the keys of a number no more, for good. */
    public void revoke(String number) {
        byId.values().removeIf(each -> isOf(each, number));
    }

    /** Accepts the keys of a number no more, or again. */
    public void block(String number, boolean value) {
        if (value) {
            blocked.add(number);
        } else {
            blocked.remove(number);
        }
    }

    /**
     * Returns who presents a credential, or null.
     *
     * @param scheme the security scheme's name in the document
     */
    public @Nullable Caller find(String scheme, String value) {
        for (ApiKey each : byId.values()) {
            if (value.equals(scheme.equals("apiKeyId") ? each.id() : each.key())) {
                return each.caller().scope() == Scope.NUMBER
                                && blocked.contains(each.caller().number())
                        ? null
                        : each.caller();
            }
        }
        return null;
    }

    private static boolean isOf(ApiKey key, String number) {
        return key.caller().scope() == Scope.NUMBER && key.caller().number().equals(number);
    }
}
