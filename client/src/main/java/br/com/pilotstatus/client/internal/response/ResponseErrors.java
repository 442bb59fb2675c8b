package br.com.pilotstatus.client.internal.response;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.jersey.Exchange;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of one client's responses. Thread-safe. */
public final class ResponseErrors {
    private static final byte[] NOTHING = {};

    private final ClientSpec spec;
    private final Clock clock;

    public ResponseErrors(ClientSpec spec, Clock clock) {
        this.spec = spec;
        this.clock = clock;
    }

    /** Returns the exception of a response with a status that is no declared success. */
    public HttpStatusException status(Exchange<?> exchange, Response response) {
        FailedResponse failed;
        try {
            // Through Jersey: a filter may have decompressed it.
            byte[] body = response.hasEntity() ? response.readEntity(byte[].class) : NOTHING;
            failed = failed(exchange, response.getStatus(), headers(exchange, response), body);
        } catch (RuntimeException e) {
            failed = asReceived(exchange, response);
        }
        return spec.error(failed);
    }

    /** Returns the exception of a success whose body can't be read. */
    ResponseUnreadableException unreadable(
            Exchange<?> exchange, Response response, String clause, @Nullable Throwable cause) {
        return new ResponseUnreadableException(asReceived(exchange, response), clause, cause);
    }

    /** Returns the exception of a response that a filter failed to read. */
    public ResponseUnreadableException unreadable(
            Exchange<?> exchange, Http1Response received, String clause, @Nullable Throwable cause) {
        return new ResponseUnreadableException(asReceived(exchange, received), clause, cause);
    }

    /** Returns the headers as the server sent them; those of the response, if a filter made it. */
    public static Headers headers(Exchange<?> exchange, Response response) {
        Http1Response received = exchange.received();
        return received == null ? Headers.of(response.getStringHeaders()) : Headers.collect(received::eachHeader);
    }

    private FailedResponse asReceived(Exchange<?> exchange, Response response) {
        Http1Response received = exchange.received();
        return received == null
                ? failed(exchange, response.getStatus(), headers(exchange, response), NOTHING)
                : asReceived(exchange, received);
    }

    private FailedResponse asReceived(Exchange<?> exchange, Http1Response received) {
        byte[] body = Arrays.copyOf(received.body(), received.length());
        return failed(exchange, received.status(), Headers.collect(received::eachHeader), body);
    }

    private FailedResponse failed(Exchange<?> exchange, int status, Headers headers, byte[] body) {
        return new FailedResponse(
                exchange.operation().id(), exchange.attempt(), status, headers, body, clock.instant());
    }
}
