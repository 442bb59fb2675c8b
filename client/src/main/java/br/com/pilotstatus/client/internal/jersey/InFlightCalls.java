package br.com.pilotstatus.client.internal.jersey;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets calls in until it is closed, and runs something once it is closed and all that were in have left. Nobody waits
 * for anybody: whoever comes last runs it. Thread-safe.
 */
final class InFlightCalls {
    private static final int CLOSED = Integer.MIN_VALUE;

    private final AtomicInteger inside = new AtomicInteger();
    private final Runnable whenEmpty;

    InFlightCalls(Runnable whenEmpty) {
        this.whenEmpty = whenEmpty;
    }

    /** Returns whether the call is in; if so, it must {@link #leave()}. */
    boolean enter() {
        return inside.getAndUpdate(count -> count < 0 ? count : count + 1) >= 0;
    }

    void leave() {
        if (inside.decrementAndGet() == CLOSED) {
            whenEmpty.run();
        }
    }

    /** Lets nobody in any more. Does nothing the second time. */
    void close() {
        if (inside.getAndUpdate(count -> count | CLOSED) == 0) {
            whenEmpty.run();
        }
    }
}
