package br.com.pilotstatus.client.internal.retry;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.NoReplyException;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.exchange.UsedLibraries;
import br.com.pilotstatus.client.internal.failure.CallFailure;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.response.ResponseErrors;
import br.com.pilotstatus.client.internal.response.ResponseReader;
import org.jspecify.annotations.Nullable;

/** Sends one request and turns what happened into a result, or into the one exception that describes it. For one thread. */
final class Attempt<T extends @Nullable Object> {
    private final ResponseErrors errors;
    private final Exchange<T> exchange;

    Attempt(ResponseErrors errors, Exchange<T> exchange) {
        this.errors = errors;
        this.exchange = exchange;
    }

    /** Returns the success, or throws what else came of it. */
    ApiResponse<T> run(Engine engine) {
        Reply reply;
        try {
            reply = engine.send(exchange);
        } catch (NoReplyException e) {
            throw withoutResponse(e.why());
        } catch (LinkageError e) {
            throw withoutResponse(e);
        }
        try (reply) {
            return new ResponseReader<>(errors, exchange, reply).read();
        } catch (LinkageError e) {
            throw withoutResponse(e);
        }
    }

    /** There is no response: because of the connection, a filter of the user, the class path, or the caller. */
    private RuntimeException withoutResponse(Throwable e) {
        IllegalArgumentException mistake = exchange.mistake();
        if (mistake != null) {
            return mistake;
        }
        Http1Exception failure = exchange.failure();
        if (failure != null) {
            CallFailure described = failure(String.valueOf(failure.getMessage()), failure.getCause());
            return failure.sent() ? new OutcomeUnknownException(described) : new RequestNotSentException(described);
        }
        String mismatch = UsedLibraries.ALL.clause(e);
        String clause = mismatch == null ? "a filter or provider failed" : mismatch;
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (exchange.received() != null) {
            return errors.unreadable(exchange, exchange.received(), clause, cause);
        }
        return new RequestNotSentException(failure(clause, cause));
    }

    private CallFailure failure(String clause, @Nullable Throwable cause) {
        return new CallFailure(exchange.call(), clause, cause);
    }
}
