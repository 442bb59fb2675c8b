package br.com.pilotstatus.client.internal.response;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.failure.ErrorRules;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
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

    /** Returns the exception of a response with a status that is no success. */
    public HttpStatusException status(Exchange<?> exchange, Reply reply) {
        ErrorRules rules = spec.errorRules().and(exchange.operation().errorRules());
        FailedResponse failed = decoded(exchange, reply, rules);
        Http1Response received = exchange.received();
        exchange.advised(failed.advice(received == null || !received.brokeOff()));
        return spec.error(failed);
    }

    /** Returns the exception of a success that is none of those declared: whatever it means, the server has acted. */
    ResponseUnreadableException undeclared(Exchange<?> exchange, Reply reply) {
        FailedResponse failed = exchange.operation().hasSecretBody()
                ? failed(exchange, reply.status(), reply.headers(), NOTHING, ErrorRules.NONE)
                : decoded(exchange, reply, ErrorRules.NONE);
        return ResponseUnreadableException.undeclared(failed);
    }

    /** Returns the exception of a success whose body can't be read. */
    ResponseUnreadableException unreadable(
            Exchange<?> exchange, Reply reply, String clause, @Nullable Throwable cause) {
        FailedResponse failed = exchange.operation().hasSecretBody()
                ? failed(exchange, reply.status(), reply.headers(), NOTHING, ErrorRules.NONE)
                : asReceived(exchange, reply, ErrorRules.NONE);
        return new ResponseUnreadableException(failed, clause, cause);
    }

    /** Returns the exception of a response that a filter failed to read. */
    public ResponseUnreadableException unreadable(
            Exchange<?> exchange, Http1Response received, String clause, @Nullable Throwable cause) {
        FailedResponse failed = exchange.operation().hasSecretBody()
                ? failed(exchange, received.status(), Headers.collect(received::eachHeader), NOTHING, ErrorRules.NONE)
                : asReceived(exchange, received, ErrorRules.NONE);
        return new ResponseUnreadableException(failed, clause, cause);
    }

    private FailedResponse decoded(Exchange<?> exchange, Reply reply, ErrorRules rules) {
        try {
            byte[] body = reply.hasBody() ? reply.bytes() : NOTHING;
            return failed(exchange, reply.status(), reply.headers(), body, rules);
        } catch (RuntimeException e) {
            return asReceived(exchange, reply, rules);
        }
    }

    private FailedResponse asReceived(Exchange<?> exchange, Reply reply, ErrorRules rules) {
        Http1Response received = exchange.received();
        return received == null
                ? failed(exchange, reply.status(), reply.headers(), NOTHING, rules)
                : asReceived(exchange, received, rules);
    }

    private FailedResponse asReceived(Exchange<?> exchange, Http1Response received, ErrorRules rules) {
        byte[] body = Arrays.copyOf(received.body(), received.length());
        return failed(exchange, received.status(), Headers.collect(received::eachHeader), body, rules);
    }

    private FailedResponse failed(Exchange<?> exchange, int status, Headers headers, byte[] body, ErrorRules rules) {
        return new FailedResponse(exchange.call(), status, headers, body, clock.instant(), rules);
    }
}
