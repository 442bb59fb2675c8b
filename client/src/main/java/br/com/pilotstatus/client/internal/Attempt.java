package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.ApiResponse;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.internal.wire.WireException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Sends one request and makes of what happened a result or the one exception that tells it. For one thread. */
final class Attempt<T> {
    private final Transport transport;
    private final Operation<T> operation;
    private final Exchange exchange;
    private final int number;

    Attempt(Transport transport, Operation<T> operation, Exchange exchange, int number) {
        this.transport = transport;
        this.operation = operation;
        this.exchange = exchange;
        this.number = number;
    }

    /** Returns the success, or throws what else came of it. */
    ApiResponse<T> run(Engine engine) {
        Response response;
        try {
            response = engine.invoke(exchange.body(), exchange);
        } catch (ProcessingException e) {
            throw unanswered(e);
        }
        try (response) {
            return new Answer<>(transport, operation, exchange, response, number).conclude();
        }
    }

    /** Nothing came back through Jersey: the wire, or a filter of the user, or the caller. */
    private RuntimeException unanswered(ProcessingException e) {
        IllegalArgumentException mistake = exchange.mistake();
        if (mistake != null) {
            return mistake;
        }
        WireException failure = exchange.failure();
        if (failure != null) {
            Failure told = failure(String.valueOf(failure.getMessage()), failure.getCause());
            return failure.sent() ? new OutcomeUnknownException(told) : new RequestNotSentException(told);
        }
        String clause = "a filter or provider failed";
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (exchange.answer() != null) {
            return new ResponseUnreadableException(
                    Answer.reply(transport, operation, exchange.answer(), number), clause, cause);
        }
        return new RequestNotSentException(failure(clause, cause));
    }

    private Failure failure(String clause, @Nullable Throwable cause) {
        return new Failure(operation.id(), number, clause, cause);
    }
}
