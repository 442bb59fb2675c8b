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
 * Who runs asynchronous calls: the user's executor, which is the user's to end, or threads of the client's own.
 * Those are daemons, made when needed, ended after 30 idle seconds, and never more than there can be connections;
 * what comes beyond waits for its turn, on its own time. Thread-safe.
 */
public final class AsyncExecutor {
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    private AsyncExecutor(Executor executor, @Nullable ThreadPoolExecutor own) {
        this.executor = executor;
        this.own = own;
    }

    public static AsyncExecutor of(@Nullable Executor theirs, String clientName, int maximum) {
        if (theirs != null) {
            return new AsyncExecutor(theirs, null);
        }
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor own = new ThreadPoolExecutor(
                0,
                maximum,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new HandOver(),
                work -> thread(work, clientName + "-async-" + number.incrementAndGet()),
                AsyncExecutor::enqueue);
        return new AsyncExecutor(own, own);
    }

    /**
     * Runs it soon.
     *
     * @throws RejectedExecutionException if the executor takes nothing more
     */
    public void execute(Runnable work) {
        executor.execute(work);
    }

    /** Lets the own threads end when they have nothing left to do; what is queued still runs, to fail at once. */
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
        // Not the caller's thread locals: they can hold anything.
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes work only if a thread waits for it. Otherwise the executor makes another thread, and only when it may not
     * puts the work here: with a plain queue it would never make a second one.
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
