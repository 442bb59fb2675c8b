package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.internal.failure.CallFailure;

/** Nothing reached the server (no address, no connection, no TLS, no proxy): calling again is safe. */
public final class RequestNotSentException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For the runtime.
     *
     * @param failure what went wrong
     */
    public RequestNotSentException(CallFailure failure) {
        super(failure.call(), "nothing was sent: " + failure.clause(), failure.cause());
    }
}
