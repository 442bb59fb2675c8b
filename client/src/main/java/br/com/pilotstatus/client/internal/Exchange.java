package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.RequestOptions;
import br.com.pilotstatus.client.internal.wire.TimeLimits;
import br.com.pilotstatus.client.internal.wire.WireAnswer;
import br.com.pilotstatus.client.internal.wire.WireException;
import jakarta.ws.rs.client.Entity;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt on its way through Jersey, as a property of the request: what {@link PrepareFilter} and
 * {@link WireConnector} need, and what came of it. For one thread.
 */
final class Exchange<T> {
    static final String PROPERTY = "br.com.pilotstatus.client.exchange";

    private final Plan<T> plan;
    private final int attempt;
    private @Nullable WireAnswer answer;
    private @Nullable WireException failure;
    private @Nullable IllegalArgumentException mistake;

    Exchange(Plan<T> plan, int attempt) {
        this.plan = plan;
        this.attempt = attempt;
    }

    Operation<T> operation() {
        return plan.operation();
    }

    /** The number of this attempt, from 1. */
    int attempt() {
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

    TimeLimits limits() {
        return plan.limits();
    }

    /** What came over the wire; null: nothing did. */
    @Nullable WireAnswer answer() {
        return answer;
    }

    /** Why nothing came. */
    @Nullable WireException failure() {
        return failure;
    }

    /** What the caller did wrong, found while the request was put together. */
    @Nullable IllegalArgumentException mistake() {
        return mistake;
    }

    WireAnswer answered(WireAnswer value) {
        answer = value;
        return value;
    }

    WireException failed(WireException value) {
        failure = value;
        return value;
    }

    IllegalArgumentException refused(String sentence) {
        mistake = new IllegalArgumentException(operation().id() + ": " + sentence);
        return mistake;
    }
}
