package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** A connection to the origin, used by one exchange at a time. {@link #abort()} may be called from any thread. */
final class Connection {
    static final int MAX_LINE = 32 * 1024;
    static final int MAX_HEADERS = 256;
    static final long MAX_HEAD_BYTES = 256 * 1024;
    static final Http1Config CONFIG = Http1Config.custom()
            .setMaxLineLength(MAX_LINE)
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxEmptyLineCount(8)
            .build();

    private final BudgetedSocket socket;
    private final @Nullable SSLSocket tls;
    private final DefaultBHttpClientConnection http = new StrictConnection();
    private long idleSince;
    private boolean used;

    Connection(BudgetedSocket socket, @Nullable SSLSocket tls) throws IOException {
        this.socket = socket;
        this.tls = tls;
        Socket top = tls == null ? socket : tls;
        http.bind(top);
    }

    DefaultBHttpClientConnection http() {
        return http;
    }

    BudgetedSocket socket() {
        return socket;
    }

    void begin(Timeouts limits) {
        socket.begin(TimeBudget.forExchange(limits), MAX_HEAD_BYTES);
    }

    /** Returns whether more bytes than the response have been received: the next exchange must not read them as its own. */
    boolean hasLeftovers() {
        socket.dry(true);
        try {
            return http.isDataAvailable(Timeout.ONE_MILLISECOND);
        } catch (IOException e) {
            return true;
        } finally {
            socket.dry(false);
        }
    }

    /**
     * Returns whether a body that ends with the connection was cut off: under TLS only a close_notify ends it, and then the end
     * of the connection below is not read (RFC 8446 section 6.1).
     */
    boolean isCutOff() {
        return tls != null && socket.isEnded();
    }

    /**
     * Returns whether the server refused the handshake after the client had done its part (TLS 1.3): it reads no request then,
     * such as without the client's certificate.
     */
    boolean isRefused(Exception failure) {
        return tls != null
                && !used
                && failure instanceof SSLHandshakeException
                && tls.getSession().getProtocol().equals("TLSv1.3");
    }

    void idle(long now) {
        used = true;
        idleSince = now;
    }

    boolean isOld(long now, Duration idleLimit) {
        return now - idleSince >= idleLimit.toNanos();
    }

    boolean isFresh(long now, Duration idleLimit) {
        return !isOld(now, idleLimit) && socket.isQuiet();
    }

    /** Closes the socket below TLS: sending a close_notify could block. */
    void abort() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // There is nothing left to do with it.
        }
    }
}
