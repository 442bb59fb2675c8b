package br.com.pilotstatus.client.internal.wire;

import java.io.IOException;
import java.net.SocketTimeoutException;

/** What both directions of a socket share during one exchange: its time, and how much has gone and may come. */
final class Pace {
    private TimeBudget budget;
    private boolean dry;
    private long sent;
    private long limit = Long.MAX_VALUE;
    private long left = Long.MAX_VALUE;

    Pace(TimeBudget budget) {
        this.budget = budget;
    }

    void begin(TimeBudget next, long inputLimit) {
        budget = next;
        sent = 0;
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

    /** Counts bytes about to be sent and returns how many that makes in this exchange. */
    long sending(int bytes) {
        return sent += bytes;
    }

    /** Says whether reads find nothing, without a look at the network. */
    void dry(boolean value) {
        dry = value;
    }

    void checkInput() throws IOException {
        if (dry) {
            throw NothingThere.INSTANCE;
        }
        if (left <= 0) {
            throw new LimitException("the answer's headers are larger than " + limit + " bytes");
        }
    }

    void received(int bytes) {
        left -= Math.max(0, bytes);
    }

    /** Thrown on every reuse, so without the cost of a stack trace. */
    private static final class NothingThere extends SocketTimeoutException {
        private static final NothingThere INSTANCE = new NothingThere();

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
