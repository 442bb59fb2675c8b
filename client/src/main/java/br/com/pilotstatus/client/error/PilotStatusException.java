package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.internal.failure.TriedCall;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call ended without a result. Messages, causes and text forms of all subclasses contain no credential, no argument
 * and no part of a response's body.
 *
 * @see HttpStatusException the server responded, but not with a success
 * @see RequestNotSentException nothing reached the server
 * @see OutcomeUnknownException the server may have acted
 * @see ResponseUnreadableException the server has acted
 */
public abstract class PilotStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final int attempts;
    private final @Nullable String idempotencyKey;

    PilotStatusException(TriedCall call, String clause, @Nullable Throwable cause) {
        super(call.operation() + ": " + clause, cause);
        this.operation = call.operation();
        this.attempts = call.attempts();
        this.idempotencyKey = call.idempotencyKey();
    }

    /** {@return the Java name of the operation} */
    public String operation() {
        return operation;
    }

    /** {@return how many times the operation was tried, at least 1} */
    public int attempts() {
        return attempts;
    }

    /**
     * The idempotency key that all attempts had. The same call with the same key does nothing twice, whatever became of this
     * one: {@code RequestOptions.builder().idempotencyKey(key)}.
     *
     * @return the key; empty if the operation takes none
     */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }
}
