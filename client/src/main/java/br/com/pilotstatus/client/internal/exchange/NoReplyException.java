package br.com.pilotstatus.client.internal.exchange;

/** Nothing came back: because of the connection, a filter of the user, or the class path. Never seen by callers. */
public final class NoReplyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Throwable why;

    public NoReplyException(Throwable why) {
        super(null, why, false, false);
        this.why = why;
    }

    /** Returns what went wrong. */
    public Throwable why() {
        return why;
    }
}
