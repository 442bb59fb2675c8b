package br.com.pilotstatus.client.internal.exchange;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts calls in progress, and runs an action once it is closed and the last call has left. Nothing waits: the last
 * thread to leave runs the action. Thread-safe.
 */
public final class InFlightCalls {
    private static final int CLOSED = Integer.MIN_VALUE;

    private final AtomicInteger inside = new AtomicInteger();
    private final Runnable whenEmpty;

    public InFlightCalls(Runnable whenEmpty) {
        this.whenEmpty = whenEmpty;
    }

    /** Returns whether the call is admitted; if so, it must {@link #leave()}. */
    public boolean enter() {
        for (int count = inside.get(); count >= 0; count = inside.get()) {
            if (inside.compareAndSet(count, count + 1)) {
                return true;
            }
        }
        return false;
    }

    public void leave() {
        if (inside.decrementAndGet() == CLOSED) {
            whenEmpty.run();
        }
    }

    /** Admits no more calls. Does nothing the second time. */
    public void close() {
        if (inside.getAndUpdate(count -> count | CLOSED) == 0) {
            whenEmpty.run();
        }
    }
}
