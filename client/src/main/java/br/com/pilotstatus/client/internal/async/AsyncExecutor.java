package br.com.pilotstatus.client.internal.async;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous calls: on the user's executor, which only the user shuts down, or on threads of the client's own.
 * Those are daemons, started when needed, ended when idle for long, also where nobody closes the client, and never more than there can be connections;
 * further calls wait for a free one, within their own timeouts. Thread-safe.
 */
public final class AsyncExecutor {
    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    private AsyncExecutor(Executor executor, @Nullable ThreadPoolExecutor own) {
        this.executor = executor;
        this.own = own;
    }

    /** Takes the user's executor, or makes threads of the client's own. */
    public static AsyncExecutor of(@Nullable Executor theirs, String clientName, int maximum, Duration idle) {
        if (theirs != null) {
            return new AsyncExecutor(theirs, null);
        }
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor own = new ThreadPoolExecutor(
                0,
                maximum,
                idle.toMillis(),
                TimeUnit.MILLISECONDS,
                new HandOver(),
                work -> thread(work, clientName + "-async-" + number.incrementAndGet()),
                AsyncExecutor::enqueue);
        return new AsyncExecutor(own, own);
    }

    /**
     * Runs a call when a thread is free.
     *
     * @throws RejectedExecutionException if the executor rejects it
     */
    public void execute(Runnable work) {
        executor.execute(work);
    }

    /** Ends the client's own threads once they are idle; queued calls still run, and fail at once. */
    public void close() {
        if (own != null) {
            own.shutdown();
        }
    }

    private static void enqueue(Runnable work, ThreadPoolExecutor executor) {
        if (executor.isShutdown()) {
            throw new RejectedExecutionException("the client is closed");
        }
        executor.getQueue().add(work);
    }

    private static Thread thread(Runnable work, String name) {
        // Without the caller's inheritable thread locals.
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Accepts work only if a thread waits for it. Otherwise the executor starts another thread, and queues the work only at
     * its maximum: with a plain queue it would never start a second one.
     */
    private static final class HandOver extends LinkedTransferQueue<Runnable> {
        @Override
        public boolean offer(Runnable work) {
            return tryTransfer(work);
        }

        @Override
        public boolean add(Runnable work) {
            return super.offer(work);
        }
    }
}
