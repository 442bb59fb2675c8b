package br.com.pilotstatus.client.internal.exchange;

/** Nothing came back: because of the connection, a filter of the user, or the class path. Never seen by callers. */
public final class NoReplyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoReplyException(Throwable cause) {
        super(null, cause, false, false);
    }
}
