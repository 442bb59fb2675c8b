package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.internal.failure.CallFailure;

/**
 * The request was sent and no status was received: the server may have acted. Check before you call again, unless there is
 * an {@link #idempotencyKey()}: with it, a call may be made again.
 */
public final class OutcomeUnknownException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For the runtime.
     *
     * @param failure what went wrong
     */
    public OutcomeUnknownException(CallFailure failure) {
        super(
                failure.call(),
                "the request was sent, and the server may have acted on it: " + failure.clause(),
                failure.cause());
    }
}
