package br.com.pilotstatus.client.internal.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An exchange ended without a status. The message is a clause that can stand after a colon. */
public final class WireException extends IOException {
    private final boolean sent;

    private WireException(boolean sent, String clause, @Nullable Throwable cause) {
        super(clause, cause);
        this.sent = sent;
    }

    static WireException beforeSending(String clause, @Nullable Throwable cause) {
        return new WireException(false, clause, cause);
    }

    static WireException afterSending(String clause, @Nullable Throwable cause) {
        return new WireException(true, clause, cause);
    }

    /** Returns whether the server can have seen any of the request. */
    public boolean sent() {
        return sent;
    }
}
