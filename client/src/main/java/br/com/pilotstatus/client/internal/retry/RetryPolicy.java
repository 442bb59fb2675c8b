package br.com.pilotstatus.client.internal.retry;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Decides whether a failed attempt is followed by another, and when. Two facts decide whether: the kind of the
 * failure, and whether the operation may be repeated.
 *
 * <p>When: after what the server asks for (Retry-After), otherwise after a random time between 0 and 500 ms, 1 s, 2 s,
 * and so on up to 8 s (exponential backoff with full jitter: callers that failed together don't come back together).
 * Thread-safe.
 */
public final class RetryPolicy {
    static final Duration BASE = Duration.ofMillis(500);
    static final Duration CAP = Duration.ofSeconds(8);

    private final DoubleSupplier random;

    /**
     * Creates a policy.
     *
     * @param random gives numbers from 0 up to, not including, 1
     */
    public RetryPolicy(DoubleSupplier random) {
        this.random = random;
    }

    /** Returns whether another attempt does no harm and may succeed. */
    static boolean allows(FailureKind kind, boolean repeatable) {
        return switch (kind) {
            case NOT_SENT, REJECTED -> true;
            case OUTCOME_UNKNOWN -> repeatable;
            case FINAL -> false;
        };
    }

    /**
     * Returns how long to wait before the next attempt.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param asked what the server asks for
     */
    public Duration pause(int attempt, Optional<Duration> asked) {
        return asked.orElseGet(() -> {
            // BASE * 2^4 reaches the cap.
            long ceiling = Math.min(CAP.toNanos(), BASE.toNanos() << Math.min(attempt - 1, 4));
            return Duration.ofNanos((long) (ceiling * random.getAsDouble()));
        });
    }
}
