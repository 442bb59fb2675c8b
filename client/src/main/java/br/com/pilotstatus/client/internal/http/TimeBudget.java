package br.com.pilotstatus.client.internal.http;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long the next blocking step may take: the shorter of the read timeout and what is left until a deadline.
 * For one thread.
 */
final class TimeBudget {
    /** Long enough for any call, and short enough that adding it to a clock reading can't overflow. */
    private static final long LONGEST = Long.MAX_VALUE / 4;

    private final LongSupplier nanoTime;
    private final long end;
    private final String endClause;
    private final long silence;
    private final String silenceClause;

    private TimeBudget(LongSupplier nanoTime, long end, String endClause, long silence, String silenceClause) {
        this.nanoTime = nanoTime;
        this.end = end;
        this.endClause = endClause;
        this.silence = silence;
        this.silenceClause = silenceClause;
    }

    /** The budget for opening a connection: lookup, connect, proxy and TLS together. */
    static TimeBudget forConnecting(Timeouts limits) {
        long now = limits.nanoTime().getAsLong();
        long connect = Math.min(limits.connect().toNanos(), LONGEST);
        if (limits.deadline() - now < connect) {
            return new TimeBudget(limits.nanoTime(), limits.deadline(), limits.totalClause(), LONGEST, "");
        }
        return new TimeBudget(limits.nanoTime(), now + connect, limits.connectClause(), LONGEST, "");
    }

    /** The budget for one exchange on an open connection. */
    static TimeBudget forExchange(Timeouts limits) {
        return new TimeBudget(
                limits.nanoTime(),
                limits.deadline(),
                limits.totalClause(),
                Math.min(limits.read().toNanos(), LONGEST),
                limits.readClause());
    }

    /**
     * Returns the milliseconds the next step may block, at least 1.
     *
     * @throws SocketTimeoutException if nothing is left
     */
    int nextMillis() throws SocketTimeoutException {
        long left = end - nanoTime.getAsLong();
        if (left <= 0) {
            throw new SocketTimeoutException(endClause);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(Math.min(left, silence)) + 1;
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    /** Returns the exception of a step that has used up its milliseconds. */
    SocketTimeoutException exceeded() {
        boolean ended = end - nanoTime.getAsLong() <= 0 || silence == LONGEST;
        return new SocketTimeoutException(ended ? endClause : silenceClause);
    }
}
