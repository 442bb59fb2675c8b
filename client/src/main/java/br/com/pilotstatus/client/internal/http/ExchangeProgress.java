package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** What both directions of a socket share during one exchange: its time budget, and how much has been and may be transferred. */
final class ExchangeProgress {
    private static final int EARLY_RESPONSE_MILLIS = 50;

    private TimeBudget budget;
    private boolean dry;
    private long sent;
    private boolean written;
    private boolean ended;
    private boolean inExchange;
    private @Nullable IOException writeFailure;
    private long limit = Long.MAX_VALUE;
    private long left = Long.MAX_VALUE;

    ExchangeProgress(TimeBudget budget) {
        this.budget = budget;
    }

    void begin(TimeBudget next, long inputLimit) {
        budget = next;
        sent = 0;
        written = false;
        inExchange = true;
        writeFailure = null;
        limit(inputLimit);
    }

    void limit(long inputLimit) {
        limit = inputLimit;
        left = inputLimit;
    }

    void unlimited() {
        left = Long.MAX_VALUE;
    }

    TimeBudget budget() {
        return budget;
    }

    /**
     * Records that the server accepts no more of the request. It may have responded without reading all of it (413, 401),
     * so a response that is there is read; the failure counts only if there is none.
     *
     * @throws IOException the failure, if no exchange has begun
     */
    void notWritten(IOException failure) throws IOException {
        if (!inExchange) {
            throw failure;
        }
        writeFailure = failure;
    }

    @Nullable IOException writeFailure() {
        return writeFailure;
    }

    /** Returns the milliseconds that the next read may block. */
    int nextReadMillis() throws IOException {
        int millis = budget.nextMillis();
        return writeFailure == null ? millis : Math.min(millis, EARLY_RESPONSE_MILLIS);
    }

    /** Counts bytes about to be sent, and returns the total of this exchange. */
    long sending(int bytes) {
        return sent += bytes;
    }

    /** Records that the network has taken at least a byte. */
    void written() {
        written = true;
    }

    /** Returns whether at least a byte of this exchange is on its way. */
    boolean isWritten() {
        return written;
    }

    /** Returns whether the peer has ended the connection. */
    boolean isEnded() {
        return ended;
    }

    /** Sets whether reads time out at once, without asking the network. */
    void dry(boolean value) {
        dry = value;
    }

    void checkInput() throws IOException {
        if (dry) {
            throw NothingThere.INSTANCE;
        }
        if (left <= 0) {
            throw new ResponseTooLargeException("the response headers are larger than " + limit + " bytes");
        }
    }

    void received(int bytes) {
        ended |= bytes < 0;
        left -= Math.max(0, bytes);
    }

    /** Thrown on every reuse of a connection, so without the cost of a stack trace. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could be of another call.
    private static final class NothingThere extends SocketTimeoutException {
        private static final NothingThere INSTANCE = new NothingThere();

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
