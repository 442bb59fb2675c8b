package br.com.pilotstatus.client.internal.retry;

import br.com.pilotstatus.client.internal.exchange.CallContext;
import br.com.pilotstatus.client.internal.response.ResponseErrors;
import br.com.pilotstatus.client.internal.settings.Sleeper;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes the calls of one client, with retries. Thread-safe. */
public final class Retrier {
    private final RetryPolicy policy;
    private final Sleeper sleeper;
    private final BooleanSupplier closed;
    private final ResponseErrors errors;

    /**
     * Creates what the calls of a client share.
     *
     * @param closed whether the client is closed: then there are no more retries
     */
    public Retrier(RetryPolicy policy, Sleeper sleeper, BooleanSupplier closed, ResponseErrors errors) {
        this.policy = policy;
        this.sleeper = sleeper;
        this.closed = closed;
        this.errors = errors;
    }

    /** Returns the attempts of a call; none has begun. */
    public <T> RetryLoop<T> attempts(CallContext<T> plan) {
        return new RetryLoop<>(this, plan);
    }

    public ResponseErrors errors() {
        return errors;
    }

    /**
     * Waits before another attempt.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param asked what the server asks for
     * @param left what is left of the call's time
     * @return whether to make that attempt
     */
    public boolean pause(int attempt, Optional<Duration> asked, Duration left) {
        if (Thread.currentThread().isInterrupted() || closed.getAsBoolean()) {
            return false;
        }
        Duration pause = policy.pause(attempt, asked);
        // A call that can't wait long enough fails now, not at its deadline.
        if (pause.compareTo(left) >= 0) {
            return false;
        }
        try {
            return sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
