package br.com.pilotstatus.client.internal.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call on a worker thread. If it is completed in another way (by {@code cancel}, {@code orTimeout} or anyone else), the
 * worker is interrupted, which ends the call; a call that has not begun never does. Thread-safe.
 *
 * @param <R> the type of its result
 */
public final class CallFuture<R> extends CompletableFuture<R> implements Runnable {
    private final Supplier<? extends R> call;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread worker;
    private boolean stopped;

    @SuppressWarnings("FutureReturnValueIgnored") // What whenComplete returns tells nothing more than this future.
    public CallFuture(Supplier<? extends R> call) {
        this.call = call;
        whenComplete((result, failure) -> stop());
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        R result;
        try {
            result = call.get();
        } catch (Throwable t) {
            end();
            completeExceptionally(t);
            return;
        }
        end();
        complete(result);
    }

    private boolean begin() {
        lock.lock();
        try {
            if (!isDone()) {
                worker = Thread.currentThread();
            }
            return worker != null;
        } finally {
            lock.unlock();
        }
    }

    /** From here on the thread is no longer ours; an interrupt meant for this call must not reach its next task. */
    private void end() {
        lock.lock();
        try {
            worker = null;
            if (stopped) {
                Thread.interrupted();
            }
        } finally {
            lock.unlock();
        }
    }

    private void stop() {
        lock.lock();
        try {
            if (worker != null) {
                stopped = true;
                worker.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }
}
