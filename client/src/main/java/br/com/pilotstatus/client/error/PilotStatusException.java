package br.com.pilotstatus.client.error;

import org.jspecify.annotations.Nullable;

/**
 * A call ended without a result. Messages, causes and text forms of all subclasses contain no credential, no argument
 * and no part of a response's body.
 *
 * @see HttpStatusException the server responded, but not with a declared success
 * @see RequestNotSentException nothing reached the server
 * @see OutcomeUnknownException the server may have acted
 * @see ResponseUnreadableException the server has acted
 */
public abstract class PilotStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final int attempts;

    PilotStatusException(String operation, int attempts, String clause, @Nullable Throwable cause) {
        super(operation + ": " + clause, cause);
        this.operation = operation;
        this.attempts = attempts;
    }

    /** {@return the Java name of the operation} */
    public String operation() {
        return operation;
    }

    /** {@return how many times the operation was tried, at least 1} */
    public int attempts() {
        return attempts;
    }
}
