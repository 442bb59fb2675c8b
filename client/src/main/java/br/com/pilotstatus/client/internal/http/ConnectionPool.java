package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one origin. The one used last is reused first, so that superfluous ones become idle and expire.
 * Each is checked before each reuse. Thread-safe; has no thread of its own, and holds no lock during I/O.
 */
final class ConnectionPool {
    private final ConnectionOpener dialer;
    private final int maximum;
    private final Duration idleLimit;
    private final LongSupplier nanoTime;
    private final Semaphore free;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ConnectionPool(Http1Settings settings) {
        this(settings, System::nanoTime);
    }

    /** Makes one whose idle connections grow old by this clock. */
    ConnectionPool(Http1Settings settings, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.dialer = new ConnectionOpener(settings);
        this.maximum = settings.maxConnections();
        this.idleLimit = settings.idleLimit();
        this.free = new Semaphore(maximum);
    }

    /** Returns a connection for the exclusive use of one exchange, until {@link #keep} or {@link #drop}. */
    Connection take(Timeouts limits) throws Http1Exception {
        awaitPlace(limits);
        Connection connection = null;
        try {
            connection = freshIdle();
            if (connection == null) {
                connection = dialer.open(limits);
            }
            busy.add(connection);
            if (closed) {
                throw Http1Exception.beforeSending("the client was closed", null);
            }
            return connection;
        } catch (IOException | RuntimeException e) {
            if (connection == null) {
                free.release();
            } else {
                drop(connection);
            }
            throw e;
        }
    }

    void keep(Connection connection) {
        busy.remove(connection);
        connection.idle(nanoTime.getAsLong());
        lock.lock();
        try {
            idle.addFirst(connection);
            closeExpired();
        } finally {
            lock.unlock();
        }
        if (closed) {
            // close() may have come when it was neither busy nor idle.
            closeIdle();
        }
        free.release();
    }

    void drop(Connection connection) {
        busy.remove(connection);
        connection.abort();
        free.release();
    }

    boolean isClosed() {
        return closed;
    }

    /** Closes all connections, including those in use or being opened: their exchanges fail. */
    void close() {
        closed = true;
        dialer.close();
        closeIdle();
        busy.forEach(Connection::abort);
    }

    private void awaitPlace(Timeouts limits) throws Http1Exception {
        if (free.tryAcquire()) {
            return;
        }
        TimeBudget budget = TimeBudget.forConnecting(limits);
        try {
            if (!free.tryAcquire(budget.nextMillis(), TimeUnit.MILLISECONDS)) {
                throw budget.exceeded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Http1Exception.beforeSending("the thread was interrupted", e);
        } catch (SocketTimeoutException e) {
            throw Http1Exception.beforeSending("all " + maximum + " connections are in use: " + e.getMessage(), e);
        }
    }

    private @Nullable Connection freshIdle() {
        for (Connection next = firstIdle(); next != null; next = firstIdle()) {
            if (next.isFresh(nanoTime.getAsLong(), idleLimit)) {
                return next;
            }
            next.abort();
        }
        return null;
    }

    private @Nullable Connection firstIdle() {
        lock.lock();
        try {
            return idle.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    private void closeExpired() {
        long now = nanoTime.getAsLong();
        Connection oldest = idle.peekLast();
        while (oldest != null && oldest.isOld(now, idleLimit)) {
            idle.pollLast().abort();
            oldest = idle.peekLast();
        }
    }

    private void closeIdle() {
        for (Connection next = firstIdle(); next != null; next = firstIdle()) {
            next.abort();
        }
    }
}
