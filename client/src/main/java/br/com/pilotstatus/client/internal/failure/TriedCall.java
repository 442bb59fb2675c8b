package br.com.pilotstatus.client.internal.failure;

import org.jspecify.annotations.Nullable;

/**
 * What every exception of a call tells of it.
 *
 * @param operation the Java name of the operation
 * @param attempts how many attempts were made
 * @param idempotencyKey the key that all of them had; null: the operation takes none
 */
public record TriedCall(
        String operation, int attempts, @Nullable String idempotencyKey) {}
