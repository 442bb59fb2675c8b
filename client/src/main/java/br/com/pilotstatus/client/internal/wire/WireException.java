package br.com.pilotstatus.client.internal.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An exchange ended without a status. The message is a clause that can stand after a colon. */
public final class WireException extends IOException {
    private final boolean sent;
    private final boolean passing;

    private WireException(boolean sent, boolean passing, String clause, @Nullable Throwable cause) {
        super(clause, cause);
        this.sent = sent;
        this.passing = passing;
    }

    static WireException beforeSending(String clause, @Nullable Throwable cause) {
        return new WireException(false, true, clause, cause);
    }

    static WireException afterSending(String clause, Exception failure) {
        return new WireException(true, Clauses.isPassing(failure), clause, Clauses.showable(failure));
    }

    /** Returns whether the server can have seen any of the request. */
    public boolean sent() {
        return sent;
    }

    /** Returns whether time or the connection ran out, so that another exchange may end otherwise. */
    public boolean isPassing() {
        return passing;
    }
}
