package br.com.pilotstatus.client.internal.failure;

import org.jspecify.annotations.Nullable;

/**
 * A call that ended without a response.
 *
 * @param call what was tried
 * @param clause why, as a clause that can follow a colon
 * @param cause what failed, or null
 */
public record CallFailure(
        TriedCall call, String clause, @Nullable Throwable cause) {}
