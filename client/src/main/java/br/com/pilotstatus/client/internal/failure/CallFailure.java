package br.com.pilotstatus.client.internal.failure;

import org.jspecify.annotations.Nullable;

/**
 * A call that ended without a response.
 *
 * @param operation the Java name of the operation
 * @param attempts how many attempts were made
 * @param clause why, as a clause that can follow a colon
 * @param cause what failed, or null
 */
public record CallFailure(
        String operation,
        int attempts,
        String clause,
        @Nullable Throwable cause) {}
