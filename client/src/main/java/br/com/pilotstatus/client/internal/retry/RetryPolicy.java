package br.com.pilotstatus.client.internal.retry;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Decides whether a failed attempt is followed by another, and when. Two facts decide whether: what the attempt may
 * have left at the server, and whether doing the operation twice is as good as doing it once.
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

    /** Returns whether another attempt can do no harm and may do better. */
    static boolean allows(FailureKind aftermath, boolean repeatable) {
        return switch (aftermath) {
            case UNSEEN, REFUSED -> true;
            case POSSIBLE -> repeatable;
            case SETTLED -> false;
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
            // 2^4 bases are the cap already.
            long ceiling = Math.min(CAP.toNanos(), BASE.toNanos() << Math.min(attempt - 1, 4));
            return Duration.ofNanos((long) (ceiling * random.getAsDouble()));
        });
    }
}
