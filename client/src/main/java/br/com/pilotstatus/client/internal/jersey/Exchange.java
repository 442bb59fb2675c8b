package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.Arguments;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.security.Credential;
import br.com.pilotstatus.client.internal.spec.Operation;
import jakarta.ws.rs.client.Entity;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt on its way through Jersey, as a property of the request: what {@link RequestSetupFilter} and
 * {@link DefaultConnector} need, and what came of it. For one thread.
 */
public final class Exchange<T> {
    static final String PROPERTY = "br.com.pilotstatus.client.exchange";

    private final CallContext<T> plan;
    private final int attempt;
    private @Nullable Http1Response answer;
    private @Nullable Http1Exception failure;
    private @Nullable IllegalArgumentException mistake;

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

    URI uri() {
        return plan.uri();
    }

    Arguments arguments() {
        return plan.arguments();
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

    Timeouts limits() {
        return plan.limits();
    }

    /** What came over the wire; null: nothing did. */
    public @Nullable Http1Response answer() {
        return answer;
    }

    /** Why nothing came. */
    public @Nullable Http1Exception failure() {
        return failure;
    }

    /** What the caller did wrong, found while the request was put together. */
    public @Nullable IllegalArgumentException mistake() {
        return mistake;
    }

    Http1Response answered(Http1Response value) {
        answer = value;
        return value;
    }

    Http1Exception failed(Http1Exception value) {
        failure = value;
        return value;
    }

    IllegalArgumentException refused(String sentence) {
        mistake = new IllegalArgumentException(operation().id() + ": " + sentence);
        return mistake;
    }
}
