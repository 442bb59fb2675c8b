package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.internal.exchange.Engine;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the requests of an operation go.
 *
 * @param base what its requests begin with, without a trailing slash
 * @param engine sends them, to the origin of the base alone
 * @param refusal why nothing may be sent there; null: nothing is against it
 */
record Destination(URI base, Engine engine, @Nullable String refusal) {

    /** @throws IllegalStateException if nothing may be sent there */
    void check() {
        if (refusal != null) {
            throw new IllegalStateException(refusal);
        }
    }
}
