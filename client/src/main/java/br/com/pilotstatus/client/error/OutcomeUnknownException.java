package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.internal.failure.CallFailure;

/** The request went out and no status came back: the server may have acted. Look before you call again. */
public final class OutcomeUnknownException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For the runtime.
     *
     * @param failure what went wrong
     */
    public OutcomeUnknownException(CallFailure failure) {
        super(
                failure.operation(),
                failure.attempts(),
                "the request was sent, and the server may have acted on it: " + failure.clause(),
                failure.cause());
    }
}
