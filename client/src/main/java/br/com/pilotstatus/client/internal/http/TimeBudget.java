package br.com.pilotstatus.client.internal.http;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * How long the next blocking step may take: the shorter of the read timeout and what is left until a deadline.
 * For one thread.
 */
final class TimeBudget {
    /** Long enough for any call, and short enough that adding it to a clock reading can't overflow. */
    private static final long LONGEST = Long.MAX_VALUE / 4;

    private final Timeouts limits;
    private final long end;
    private final boolean connecting;
    private final long silence;

    private TimeBudget(Timeouts limits, long end, boolean connecting, long silence) {
        this.limits = limits;
        this.end = end;
        this.connecting = connecting;
        this.silence = silence;
    }

    /** The budget for opening a connection: lookup, connect, proxy and TLS together. */
    static TimeBudget forConnecting(Timeouts limits) {
        long now = limits.nanoTime().getAsLong();
        long connect = Math.min(limits.connect().toNanos(), LONGEST);
        return limits.deadline() - now < connect
                ? new TimeBudget(limits, limits.deadline(), false, LONGEST)
                : new TimeBudget(limits, now + connect, true, LONGEST);
    }

    /** The budget for one exchange on an open connection. */
    static TimeBudget forExchange(Timeouts limits) {
        return new TimeBudget(
                limits, limits.deadline(), false, Math.min(limits.read().toNanos(), LONGEST));
    }

    /**
     * Returns the milliseconds the next step may block, at least 1.
     *
     * @throws SocketTimeoutException if nothing is left
     */
    int nextMillis() throws SocketTimeoutException {
        long left = end - limits.nanoTime().getAsLong();
        if (left <= 0) {
            throw new SocketTimeoutException(endClause());
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(Math.min(left, silence)) + 1;
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    /** Returns the exception of a step that has used up its milliseconds. */
    SocketTimeoutException exceeded() {
        boolean ended = end - limits.nanoTime().getAsLong() <= 0 || silence == LONGEST;
        return new SocketTimeoutException(ended ? endClause() : limits.readClause());
    }

    private String endClause() {
        return connecting ? limits.connectClause() : limits.totalClause();
    }
}
