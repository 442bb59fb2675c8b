package br.com.pilotstatus.server.internal.webhook;

import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads a delivery: what the generated {@code Webhooks} does.
 *
 * @param <E> what all events are
 */
@FunctionalInterface
public interface WebhookParser<E> {

    /** Reads a delivery that one of the secrets has signed. */
    E parse(byte[] rawBody, @Nullable String signature, String secret, String... olderSecrets);
}
