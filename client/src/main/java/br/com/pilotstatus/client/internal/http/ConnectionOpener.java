package br.com.pilotstatus.client.internal.http;

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

/** Opens connections: lookup, connect, proxy, TLS. Whatever fails here, the server has seen no request. */
final class ConnectionOpener {
    private final Origin origin;
    private final @Nullable HttpProxy proxy;
    private final TlsLayer tls;
    private final Set<SocketChannel> opening = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ConnectionOpener(Http1Settings settings) {
        this.origin = settings.origin();
        this.proxy = settings.proxy();
        this.tls = new TlsLayer(settings.sslContext());
    }

    /**
     * Opens a connection within the limits.
     *
     * @throws Http1Exception with {@link Http1Exception#sent()} false
     */
    Connection open(Timeouts limits) throws Http1Exception {
        TimeBudget budget = TimeBudget.forConnecting(limits);
        if (Thread.currentThread().isInterrupted()) {
            throw Http1Exception.beforeSending("the thread was interrupted", null);
        }
        String where = proxy == null ? origin.hostAndPort() : "the proxy " + proxy.hostAndPort();
        BudgetedSocket socket;
        try {
            socket = connect(budget);
        } catch (Http1Exception e) {
            throw closed ? failed(where, e) : e;
        } catch (IOException | RuntimeException e) {
            throw failed(where, e);
        }
        try {
            return prepare(socket);
        } catch (Http1Exception e) {
            close(socket);
            throw e;
        } catch (Exception e) {
            close(socket);
            throw failed(origin.hostAndPort() + (proxy == null ? "" : " through " + where), e);
        } finally {
            opening.remove(socket.getChannel());
        }
    }

    /** Without time nothing is tried, which is another thing than to fail to connect. */
    private static int firstMillis(TimeBudget budget) throws Http1Exception {
        try {
            return budget.nextMillis();
        } catch (SocketTimeoutException e) {
            throw Http1Exception.beforeSending(String.valueOf(e.getMessage()), null);
        }
    }

    /** Aborts connections that are being opened, now and from now on. */
    void close() {
        closed = true;
        opening.forEach(ConnectionOpener::close);
    }

    private Http1Exception failed(String where, Exception e) {
        if (closed) {
            return Http1Exception.beforeSending("the client was closed", null);
        }
        String clause = FailureClauses.ofConnecting(where, e);
        return CertificateClauses.isRefused(e)
                ? Http1Exception.refused(clause, FailureClauses.showable(e))
                : Http1Exception.beforeSending(clause, FailureClauses.showable(e));
    }

    private Connection prepare(BudgetedSocket socket) throws Exception {
        if (!origin.secure()) {
            return new Connection(socket, null);
        }
        if (proxy != null) {
            ProxyTunnel.through(socket, proxy, origin);
        }
        return new Connection(socket, tls.over(socket, origin));
    }

    private BudgetedSocket connect(TimeBudget budget) throws IOException {
        String host = proxy == null ? origin.host() : proxy.address().getHostString();
        int port = proxy == null ? origin.port() : proxy.address().getPort();
        InetAddress[] addresses = HostLookup.find(host, firstMillis(budget), budget);
        IOException first = null;
        for (int i = 0; i < addresses.length; i++) {
            // An unreachable address must leave time for the next one.
            int left = first == null ? firstMillis(budget) : budget.nextMillis();
            int share = Math.max(1, left / (addresses.length - i));
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

    private BudgetedSocket connect(InetSocketAddress address, int millis, TimeBudget budget) throws IOException {
        SocketChannel channel = SocketChannel.open();
        opening.add(channel);
        try {
            if (closed) {
                throw new ClosedChannelException();
            }
            channel.socket().setTcpNoDelay(true);
            channel.socket().connect(address, millis);
            return new BudgetedSocket(channel, budget);
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
            // The failure that led here is the one to report.
        }
    }
}
