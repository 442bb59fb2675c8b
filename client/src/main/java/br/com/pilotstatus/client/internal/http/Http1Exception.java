package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import org.jspecify.annotations.Nullable;

/** An exchange ended without a status. The message is a clause that can follow a colon. */
public final class Http1Exception extends IOException {
    private final boolean sent;
    private final boolean passing;

    private Http1Exception(boolean sent, boolean passing, String clause, @Nullable Throwable cause) {
        super(clause, cause);
        this.sent = sent;
        this.passing = passing;
    }

    static Http1Exception beforeSending(String clause, @Nullable Throwable cause) {
        return new Http1Exception(false, true, clause, cause);
    }

    /** The same where another exchange would fail in the same way. */
    static Http1Exception refused(String clause, @Nullable Throwable cause) {
        return new Http1Exception(false, false, clause, cause);
    }

    /** A failure on an open connection before a byte went out. */
    static Http1Exception notSent(String clause, Exception failure) {
        return new Http1Exception(false, FailureClauses.isPassing(failure), clause, FailureClauses.showable(failure));
    }

    static Http1Exception afterSending(String clause, Exception failure) {
        return new Http1Exception(true, FailureClauses.isPassing(failure), clause, FailureClauses.showable(failure));
    }

    /** Returns the exception of a call whose time was up before anything was sent. */
    public static Http1Exception noTimeLeft(Timeouts limits) {
        return beforeSending(limits.totalClause(), null);
    }

    /**
     * Returns the exception of a custom connector that failed. Only the class of the failure is shown: its message may
     * quote addresses and headers. Unless it is certainly a failure to connect, the request may have been sent.
     */
    public static Http1Exception ofCustomConnector(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof IOException && !(root.getCause() instanceof IOException))) {
            root = root.getCause();
        }
        boolean interrupted = root instanceof InterruptedException
                || root instanceof ClosedByInterruptException
                || root instanceof InterruptedIOException && !(root instanceof SocketTimeoutException);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        boolean sent = !(root instanceof ConnectException || root instanceof UnknownHostException);
        return new Http1Exception(
                sent,
                root instanceof IOException,
                interrupted
                        ? "the thread was interrupted"
                        : "the connector failed (" + root.getClass().getSimpleName() + ")",
                null);
    }

    /** Returns whether the server may have seen any of the request. */
    public boolean sent() {
        return sent;
    }

    /** Returns whether a timeout or the connection failed, so that another exchange may succeed. */
    public boolean isPassing() {
        return passing;
    }
}
