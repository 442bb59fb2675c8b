package br.com.pilotstatus.client.internal.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The timeouts of one exchange.
 *
 * @param connect for finding the address, connecting, the proxy and the TLS handshake together
 * @param read the longest silence on the connection
 * @param total the timeout of the whole call; only shown in messages
 * @param deadline the reading of {@code nanoTime} at which the whole call ends
 * @param nanoTime the clock
 */
public record Timeouts(Duration connect, Duration read, Duration total, long deadline, LongSupplier nanoTime) {

    /** Returns what is left until the deadline; zero or less: nothing. */
    public Duration left() {
        return Duration.ofNanos(deadline - nanoTime.getAsLong());
    }

    String connectClause() {
        return "no connection within " + connect.toMillis() + " ms (connectTimeout)";
    }

    String readClause() {
        return "no bytes were transferred for " + read.toMillis() + " ms (readTimeout)";
    }

    /** Says that all of the time is over. */
    public String totalClause() {
        return "the call took longer than " + total.toMillis() + " ms (totalTimeout)";
    }
}
