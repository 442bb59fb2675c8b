package br.com.pilotstatus.client.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of bytes on loopback: every request is kept as it came, every response is written as scripted, and each
 * connection can be ended in any way. A thread a connection.
 */
public final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script script;
    private final Thread acceptor;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Integer> peers = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();

    private RawServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
        this.acceptor = start("raw-server", this::accept);
    }

    /** What to do with one connection, from its first byte to its end; it is closed afterwards. */
    @FunctionalInterface
    public interface Script {
        void serve(RawConnection connection) throws Exception;
    }

    /** Starts a server that runs the script for each connection. */
    public static RawServer start(Script script) throws IOException {
        return start(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    /** Starts a server on a listener of another kind, such as TLS. */
    public static RawServer start(ServerSocket listener, Script script) {
        return new RawServer(listener, script);
    }

    /** Starts a server that sends this response to every request, on connections that stay open. */
    public static RawServer responding(String response) throws IOException {
        return start(connection -> {
            while (connection.readRequest()) {
                connection.write(response);
            }
        });
    }

    public int port() {
        return listener.getLocalPort();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Returns each request that came, head and body, a character for a byte. */
    public List<String> requests() {
        return requests;
    }

    /** Returns the one request that came. */
    public String request() {
        if (requests.size() != 1) {
            throw new AssertionError("one request expected, not " + requests.size() + ": " + requests);
        }
        return requests.get(0);
    }

    /** Returns how many connections were made. */
    public int connections() {
        return peers.size();
    }

    /** Returns the ports from which connections were made, in order. */
    public List<Integer> peers() {
        return peers;
    }

    /**
     * Connects, says nothing, and waits until that has been accepted: then all that were made before have, too.
     *
     * @return the port from which it did
     */
    public int knock() throws IOException {
        int port;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            port = socket.getLocalPort();
        }
        long start = System.nanoTime();
        while (!peers.contains(port)) {
            if (System.nanoTime() - start > 60_000_000_000L) {
                throw new AssertionError("not accepted");
            }
            Thread.onSpinWait();
        }
        return port;
    }

    /** Returns how many connections are open on this side. */
    public int openConnections() {
        return open.size();
    }

    /** Returns of how many requests at least one byte was read. */
    public int begunRequests() {
        return begun.get();
    }

    /** Waits until so many requests have begun, and returns how many have when a minute is over. */
    public int awaitBegunRequests(int expected) {
        long start = System.nanoTime();
        while (begun.get() < expected && System.nanoTime() - start < 60_000_000_000L) {
            Thread.onSpinWait();
        }
        return begun.get();
    }

    /** Waits until so many connections are open on this side, and returns how many are when a minute is over. */
    public int awaitOpenConnections(int expected) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        synchronized (open) {
            for (long left = end - System.nanoTime();
                    open.size() != expected && left > 0;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(open, left);
            }
            return open.size();
        }
    }

    private void opened(Socket socket) {
        synchronized (open) {
            open.add(socket);
            open.notifyAll();
        }
    }

    private void ended(Socket socket) {
        synchronized (open) {
            open.remove(socket);
            open.notifyAll();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                peers.add(socket.getPort());
                opened(socket);
                start("raw-connection", () -> serve(socket));
            }
        } catch (IOException e) {
            // Closed: done.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            script.serve(new RawConnection(socket, requests, begun));
        } catch (IOException e) {
            // The client hung up, or a script ended the connection.
        } catch (Exception | AssertionError e) {
            failures.add(e);
        } finally {
            ended(socket);
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** A thread in accept() keeps the port open until it has woken up. */
    private void awaitAcceptor() {
        boolean interrupted = Thread.interrupted();
        try {
            acceptor.join(60_000);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        awaitAcceptor();
        for (Socket socket : open) {
            socket.close();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("the script failed", failures.get(0));
        }
    }
}
