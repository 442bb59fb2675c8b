package br.com.pilotstatus.client.internal.wire;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Opens connections: address, connect, proxy, TLS. Whatever fails here, the server has seen no request. */
final class Dialer {
    private final Origin origin;
    private final @Nullable InetSocketAddress proxy;
    private final Tls tls;
    private final Set<SocketChannel> opening = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Dialer(WireSettings settings) {
        this.origin = settings.origin();
        this.proxy = settings.proxy();
        this.tls = new Tls(settings.sslContext());
    }

    /**
     * Opens a connection within the limits.
     *
     * @throws WireException always one that says that nothing was sent
     */
    Connection open(TimeLimits limits) throws WireException {
        TimeBudget budget = TimeBudget.forConnecting(limits);
        String where = proxy == null ? origin.hostAndPort() : proxy.getHostString() + ":" + proxy.getPort();
        WireSocket socket;
        try {
            socket = connect(budget);
        } catch (IOException | RuntimeException e) {
            throw failed(where, e);
        }
        try {
            return prepare(socket);
        } catch (WireException e) {
            close(socket);
            throw e;
        } catch (Exception e) {
            close(socket);
            throw failed(origin.hostAndPort(), e);
        } finally {
            opening.remove(socket.getChannel());
        }
    }

    /** Ends all that is being opened, and all that is to be opened from now on. */
    void close() {
        closed = true;
        opening.forEach(Dialer::close);
    }

    private WireException failed(String where, Exception e) {
        return closed
                ? WireException.beforeSending("the client was closed", null)
                : WireException.beforeSending(Clauses.ofConnecting(where, e), Clauses.showable(e));
    }

    private Connection prepare(WireSocket socket) throws Exception {
        if (!origin.secure()) {
            return new Connection(socket, null);
        }
        if (proxy != null) {
            Tunnel.through(socket, origin);
        }
        return new Connection(socket, tls.over(socket, origin));
    }

    private WireSocket connect(TimeBudget budget) throws IOException {
        String host = proxy == null ? origin.host() : proxy.getHostString();
        int port = proxy == null ? origin.port() : proxy.getPort();
        InetAddress[] addresses = Names.find(host, budget);
        IOException first = null;
        for (int i = 0; i < addresses.length; i++) {
            // A dead address must leave time for the next one.
            int share = Math.max(1, budget.nextMillis() / (addresses.length - i));
            try {
                return connect(new InetSocketAddress(addresses[i], port), share, budget);
            } catch (IOException e) {
                if (closed || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                first = first == null ? e : first;
            }
        }
        throw first == null ? new IOException("no address") : first;
    }

    private WireSocket connect(InetSocketAddress address, int millis, TimeBudget budget) throws IOException {
        SocketChannel channel = SocketChannel.open();
        opening.add(channel);
        try {
            if (closed) {
                throw new ClosedChannelException();
            }
            channel.socket().setTcpNoDelay(true);
            channel.socket().connect(address, millis);
            return new WireSocket(channel, budget);
        } catch (SocketTimeoutException e) {
            abandon(channel);
            throw budget.exceeded();
        } catch (IOException | RuntimeException e) {
            abandon(channel);
            throw e;
        }
    }

    private void abandon(SocketChannel channel) {
        opening.remove(channel);
        close(channel);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // The failure that led here is the one to tell.
        }
    }
}
