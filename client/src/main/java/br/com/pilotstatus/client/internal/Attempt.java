package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.ApiResponse;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.internal.wire.WireException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Sends one request and turns what happened into a result, or into the one exception that describes it. For one thread. */
final class Attempt<T> {
    private final ResponseErrors errors;
    private final Exchange<T> exchange;

    Attempt(ResponseErrors errors, Exchange<T> exchange) {
        this.errors = errors;
        this.exchange = exchange;
    }

    /** Returns the success, or throws what else came of it. */
    ApiResponse<T> run(Engine engine) {
        Response response;
        try {
            response = engine.invoke(exchange);
        } catch (ProcessingException e) {
            throw unanswered(e);
        }
        try (response) {
            return new Answer<>(errors, exchange, response).read();
        }
    }

    /** Jersey returned no response: because of the connection, a filter of the user, or the caller. */
    private RuntimeException unanswered(ProcessingException e) {
        IllegalArgumentException mistake = exchange.mistake();
        if (mistake != null) {
            return mistake;
        }
        WireException failure = exchange.failure();
        if (failure != null) {
            Failure described = failure(String.valueOf(failure.getMessage()), failure.getCause());
            return failure.sent() ? new OutcomeUnknownException(described) : new RequestNotSentException(described);
        }
        String clause = "a filter or provider failed";
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (exchange.answer() != null) {
            return errors.unreadable(exchange, exchange.answer(), clause, cause);
        }
        return new RequestNotSentException(failure(clause, cause));
    }

    private Failure failure(String clause, @Nullable Throwable cause) {
        return new Failure(exchange.operation().id(), exchange.attempt(), clause, cause);
    }
}
