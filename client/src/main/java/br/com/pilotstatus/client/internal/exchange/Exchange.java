package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.failure.Advice;
import br.com.pilotstatus.client.internal.failure.TriedCall;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.json.JsonErrors;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.request.RequestEntity;
import br.com.pilotstatus.client.internal.request.RequestUri;
import br.com.pilotstatus.client.internal.security.Credential;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.model.internal.MissingProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt: what an {@link Engine} needs to send it, and its outcome. For one thread.
 */
public final class Exchange<T extends @Nullable Object> {
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

    public RequestUri uri() {
        return plan.uri();
    }

    public Arguments arguments() {
        return plan.arguments();
    }

    public List<Arguments.Pair> headers() {
        return plan.headers();
    }

    public @Nullable RequestEntity body() {
        return plan.body();
    }

    public RequestOptions options() {
        return plan.options();
    }

    public List<Credential> credentials() {
        return plan.credentials();
    }

    public Timeouts timeouts() {
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

    /** Notes what the server sent, and returns it. */
    public Http1Response received(Http1Response value) {
        received = value;
        return value;
    }

    /** Notes why nothing was received, and returns it. */
    public Http1Exception failed(Http1Exception value) {
        failure = value;
        return value;
    }

    /** Notes that the body can't be written, and returns the exception that says where. */
    public IllegalArgumentException unwritable(IOException e) {
        JsonProcessingException fault = JsonErrors.in(e);
        if (fault instanceof MissingProperties) {
            return refused(fault.getOriginalMessage());
        }
        return refused("the request can't be written"
                + (fault == null ? ": " + e.getClass().getSimpleName() : " as JSON " + JsonErrors.where(fault)));
    }

    /** Notes what the caller did wrong, and returns the exception that says so. */
    public IllegalArgumentException refused(String message) {
        mistake = new IllegalArgumentException(operation().id() + ": " + message);
        return mistake;
    }
}
