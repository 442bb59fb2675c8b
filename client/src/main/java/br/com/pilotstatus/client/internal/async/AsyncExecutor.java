package br.com.pilotstatus.client.internal.async;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous calls: on the user's executor, which only the user shuts down, or on threads of the client's own.
 * Those are daemons, started when needed, ended when idle for long, also where nobody closes the client, and never more than there can be connections;
 * further calls wait for a free one, within their own timeouts. Thread-safe.
 */
public final class AsyncExecutor {
    private final @Nullable Executor theirs;
    private final String clientName;
    private final int maximum;
    private final Duration idle;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable ThreadPoolExecutor own;
    private volatile boolean closed;

    /** Takes the user's executor, or makes threads of the client's own when the first call comes. */
    public AsyncExecutor(@Nullable Executor theirs, String clientName, int maximum, Duration idle) {
        this.theirs = theirs;
        this.clientName = clientName;
        this.maximum = maximum;
        this.idle = idle;
    }

    /**
     * Runs a call when a thread is free.
     *
     * @throws RejectedExecutionException if the executor rejects it
     */
    public void execute(Runnable work) {
        Executor executor = theirs == null ? own() : theirs;
        executor.execute(work);
    }

    /** Ends the client's own threads once they are idle; queued calls still run, and fail at once. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (own != null) {
                own.shutdown();
            }
        } finally {
            lock.unlock();
        }
    }

    private Executor own() {
        ThreadPoolExecutor made = own;
        if (made != null) {
            return made;
        }
        lock.lock();
        try {
            if (closed) {
                throw new RejectedExecutionException("the client is closed");
            }
            if (own == null) {
                own = pool();
            }
            return own;
        } finally {
            lock.unlock();
        }
    }

    private ThreadPoolExecutor pool() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0,
                maximum,
                idle.toMillis(),
                TimeUnit.MILLISECONDS,
                new HandOver(),
                work -> thread(work, clientName + "-async-" + number.incrementAndGet()),
                AsyncExecutor::enqueue);
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
