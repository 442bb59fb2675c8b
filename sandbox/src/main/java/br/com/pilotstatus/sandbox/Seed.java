package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.sandbox.world.ApiKey;
import br.com.pilotstatus.sandbox.world.Caller;
import br.com.pilotstatus.sandbox.world.Caller.Scope;
import br.com.pilotstatus.sandbox.world.Keys;
import java.time.OffsetDateTime;
import java.util.Map;

/** The keys and the number that a fresh sandbox knows. */
final class Seed {

    /** The document's name for the scheme of keys. */
    static final String SCHEME = "apiKey";

    static final String KEY = "ps_sandbox";
    static final String KEY_ID = "ck_sandbox";
    static final String TENANT_KEY = "ps_sandbox_tenant";
    static final String NUMBER_KEY = "ps_sandbox_number";
    static final String NUMBER = "num_01HZX";

    /** What signs the events of numbers. */
    static final String WEBHOOK_SECRET = "whsec_sandbox";

    /** What signs the events of phone lines. */
    static final String LINE_WEBHOOK_SECRET = "plwh_sandbox";

    private static final OffsetDateTime SINCE = OffsetDateTime.parse("2026-06-01T11:59:00Z");

    private Seed() {}

    /** By the names of the webhooks' registries in the document. */
    static Map<String, String> secrets() {
        return Map.of("numbers", WEBHOOK_SECRET, "phone-lines", LINE_WEBHOOK_SECRET);
    }

    static Keys keys() {
        Keys keys = new Keys();
        keys.accept(new ApiKey(KEY_ID, KEY, new Caller(Scope.ANY, NUMBER), SINCE));
        keys.accept(new ApiKey("ck_sandbox_tenant", TENANT_KEY, new Caller(Scope.TENANT, NUMBER), SINCE));
        keys.accept(new ApiKey("ck_sandbox_number", NUMBER_KEY, new Caller(Scope.NUMBER, NUMBER), SINCE));
        return keys;
    }
}
