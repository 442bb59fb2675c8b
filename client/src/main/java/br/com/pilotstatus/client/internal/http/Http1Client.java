package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpConnection;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one origin and reads the responses. Each request is sent at most once; retries and redirects are left
 * to the caller. Thread-safe.
 *
 * <p>An interrupt ends an exchange wherever it blocks; the thread stays interrupted.
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
     * Sends the request and reads the response, both in memory.
     *
     * @throws Http1Exception if no status was received; {@link Http1Exception#sent()} says whether the server may have seen the request
     */
    public Http1Response exchange(Http1Request request, Timeouts limits) throws Http1Exception {
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
            BodyReader body = new BodyReader(settings.maxResponseBytes(), ContentCodings.isGzip(response.getHeaders()));
            body.read(response.getEntity());
            if (body.fault() == null && endsWithTheConnection(response.getEntity()) && connection.isCutOff()) {
                body.cutOff();
            }
            body.decode();
            reusable = body.fault() == null
                    && connection.socket().writeFailure() == null
                    && executor.keepAlive(request.message(), response, connection.http(), context)
                    && !isAmbiguous(response)
                    && !connection.hasLeftovers();
            return new Http1Response(response, body, body.fault() == null || !pool.isClosed() ? body.fault() : CLOSED);
        } catch (IOException | HttpException | RuntimeException e) {
            throw failed(connection, e);
        } finally {
            if (reusable) {
                pool.keep(connection);
            } else {
                pool.drop(connection);
            }
        }
    }

    private Http1Exception failed(Connection connection, Exception e) {
        IOException notWritten = connection.socket().writeFailure();
        boolean refused = connection.isRefused(e);
        Exception failure = notWritten == null || refused ? e : notWritten;
        String clause = pool.isClosed() ? CLOSED : FailureClauses.of(failure);
        if (refused) {
            return Http1Exception.refused(clause, FailureClauses.showable(failure));
        }
        return connection.socket().isWritten()
                ? Http1Exception.afterSending(clause, failure)
                : Http1Exception.notSent(clause, failure);
    }

    private static boolean endsWithTheConnection(@Nullable HttpEntity entity) {
        return entity != null && !entity.isChunked() && entity.getContentLength() < 0;
    }

    /** An upgrade that was not requested: what follows is not HTTP, so no response can be expected. */
    private static void informed(HttpResponse response, HttpConnection connection, HttpContext context)
            throws HttpException {
        if (response.getCode() == HttpStatus.SC_SWITCHING_PROTOCOLS) {
            throw new ProtocolException("101");
        }
    }

    /** Two lengths, one of them wrong (RFC 9112 section 6.3): what follows may be a smuggled response. */
    private static boolean isAmbiguous(ClassicHttpResponse response) {
        return response.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                && response.containsHeader(HttpHeaders.CONTENT_LENGTH);
    }

    /** Closes all connections; exchanges in progress fail. Does nothing the second time. */
    @Override
    public void close() {
        pool.close();
    }
}
