package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpConnection;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/**
 * Exchanges requests for answers with one origin. Each request is written at most once and never followed by another;
 * what the caller makes of a failure or a redirect is the caller's. Thread-safe.
 *
 * <p>An interrupt ends an exchange wherever it blocks; the thread's flag stays set.
 */
public final class Http1Client implements AutoCloseable {
    private static final String CLOSED = "the client was closed";

    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final Http1Settings settings;
    private final ConnectionPool pool;

    public Http1Client(Http1Settings settings) {
        this.settings = settings;
        this.pool = new ConnectionPool(settings);
    }

    /**
     * Sends the request and reads the answer, all in memory.
     *
     * @throws Http1Exception if no status came; {@link Http1Exception#sent()} says whether the server can know of it
     */
    public Http1Response exchange(Http1Request request, Timeouts limits) throws Http1Exception {
        if (settings.proxy() != null && !settings.origin().secure()) {
            request.absoluteTarget(settings.origin());
        }
        Connection connection = pool.take(limits);
        if (Thread.currentThread().isInterrupted()) {
            pool.drop(connection);
            throw Http1Exception.beforeSending("the thread was interrupted", null);
        }
        boolean reusable = false;
        try {
            connection.begin(limits);
            HttpCoreContext context = HttpCoreContext.create();
            ClassicHttpResponse response =
                    executor.execute(request.message(), connection.http(), Http1Client::informed, context);
            connection.socket().unlimited();
            BodyReader body = new BodyReader(settings.maxResponseBytes());
            body.read(response.getEntity());
            reusable = body.fault() == null
                    && connection.socket().writeFailure() == null
                    && executor.keepAlive(request.message(), response, connection.http(), context)
                    && !isAmbiguous(response)
                    && !connection.hasLeftovers();
            return new Http1Response(response, body, body.fault() == null || !pool.isClosed() ? body.fault() : CLOSED);
        } catch (IOException | HttpException | RuntimeException e) {
            IOException notWritten = connection.socket().writeFailure();
            Exception failure = notWritten == null ? e : notWritten;
            String clause = pool.isClosed() ? CLOSED : FailureClauses.of(failure);
            throw Http1Exception.afterSending(clause, failure);
        } finally {
            if (reusable) {
                pool.keep(connection);
            } else {
                pool.drop(connection);
            }
        }
    }

    /** An upgrade that nobody asked for: what follows is not HTTP, so no answer is to be waited for. */
    private static void informed(HttpResponse response, HttpConnection connection, HttpContext context)
            throws HttpException {
        if (response.getCode() == HttpStatus.SC_SWITCHING_PROTOCOLS) {
            throw new ProtocolException("101");
        }
    }

    /** Two lengths, of which one is wrong (RFC 9112 section 6.3): what comes next can be anybody's. */
    private static boolean isAmbiguous(ClassicHttpResponse response) {
        return response.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                && response.containsHeader(HttpHeaders.CONTENT_LENGTH);
    }

    /** Closes all connections; exchanges under way fail. Does nothing the second time. */
    @Override
    public void close() {
        pool.close();
    }
}
