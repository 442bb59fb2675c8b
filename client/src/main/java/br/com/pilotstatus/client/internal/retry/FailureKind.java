package br.com.pilotstatus.client.internal.retry;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.failure.Advice;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;

/** What a failed attempt means for the next one. */
enum FailureKind {
    /** The server has seen nothing: no address, no connection, no TLS, but not for its certificate or a proxy's refusal. */
    NOT_SENT,
    /** The server rejected the request and may accept it later: 429, 503 with a Retry-After, and codes that pass. */
    REJECTED,
    /** The server may have acted: any other 5xx, 408, a timeout, a broken connection. */
    OUTCOME_UNKNOWN,
    /** Another attempt would fail in the same way, or the server has done what it was asked to do. */
    FINAL;

    static FailureKind of(RuntimeException failure, Exchange<?> exchange) {
        if (failure instanceof HttpStatusException response) {
            return of(response.status(), response.retryAfter().isPresent(), exchange.advice());
        }
        Http1Exception connectionFailure = exchange.failure();
        if (failure instanceof RequestNotSentException) {
            // Without a failure of the connection, a filter failed.
            return connectionFailure != null && connectionFailure.isPassing() ? NOT_SENT : FINAL;
        }
        if (failure instanceof OutcomeUnknownException) {
            return connectionFailure != null && connectionFailure.isPassing() ? OUTCOME_UNKNOWN : FINAL;
        }
        if (failure instanceof ResponseUnreadableException) {
            Http1Response received = exchange.received();
            return received != null && received.brokeOff() ? OUTCOME_UNKNOWN : FINAL;
        }
        return FINAL;
    }

    /** A code says more than the status, but not that the server has not acted where the status says that it may have. */
    static FailureKind of(int status, boolean hasRetryAfter, Advice advice) {
        FailureKind byStatus = advice == Advice.PERMANENT ? FINAL : of(status, hasRetryAfter);
        if (byStatus != FINAL || status < 400) {
            return byStatus;
        }
        return switch (advice) {
            case PASSING -> REJECTED;
            case UNREADABLE -> OUTCOME_UNKNOWN;
            case NONE, PERMANENT -> FINAL;
        };
    }

    private static FailureKind of(int status, boolean hasRetryAfter) {
        if (status == 429 || status == 503 && hasRetryAfter) {
            return REJECTED;
        }
        return status == 408 || status >= 500 && status <= 599 ? OUTCOME_UNKNOWN : FINAL;
    }
}
