package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.failure.Advice;
import br.com.pilotstatus.client.internal.failure.TriedCall;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.security.Credential;
import br.com.pilotstatus.client.internal.spec.Operation;
import jakarta.ws.rs.client.Entity;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt on its way through Jersey, as a property of the request: what {@link RequestSetupFilter} and the
 * connectors need, and its outcome. For one thread.
 */
public final class Exchange<T extends @Nullable Object> {
    static final String PROPERTY = "br.com.pilotstatus.client.exchange";

    private final CallContext<T> plan;
    private final int attempt;
    private @Nullable Http1Response received;
    private @Nullable Http1Exception failure;
    private @Nullable IllegalArgumentException mistake;
    private Advice advice = Advice.NONE;

    public Exchange(CallContext<T> plan, int attempt) {
        this.plan = plan;
        this.attempt = attempt;
    }

    public Operation<T> operation() {
        return plan.operation();
    }

    /** The number of this attempt, from 1. */
    public int attempt() {
        return attempt;
    }

    /** What an exception tells of the call so far. */
    public TriedCall call() {
        return plan.tried(attempt);
    }

    public @Nullable String idempotencyKey() {
        return plan.idempotencyKey();
    }

    /** What the body of an error said of another attempt. */
    public Advice advice() {
        return advice;
    }

    public void advised(Advice value) {
        advice = value;
    }

    URI uri() {
        return plan.uri();
    }

    Arguments arguments() {
        return plan.arguments();
    }

    List<Arguments.Pair> headers() {
        return plan.headers();
    }

    @Nullable Entity<?> body() {
        return plan.body();
    }

    RequestOptions options() {
        return plan.options();
    }

    List<Credential> credentials() {
        return plan.credentials();
    }

    Timeouts timeouts() {
        return plan.timeouts();
    }

    /** What the server sent; null: nothing was received. */
    public @Nullable Http1Response received() {
        return received;
    }

    /** Why nothing was received. */
    public @Nullable Http1Exception failure() {
        return failure;
    }

    /** What the caller did wrong, found while the request was assembled. */
    public @Nullable IllegalArgumentException mistake() {
        return mistake;
    }

    Http1Response received(Http1Response value) {
        received = value;
        return value;
    }

    Http1Exception failed(Http1Exception value) {
        failure = value;
        return value;
    }

    IllegalArgumentException refused(String message) {
        mistake = new IllegalArgumentException(operation().id() + ": " + message);
        return mistake;
    }
}
