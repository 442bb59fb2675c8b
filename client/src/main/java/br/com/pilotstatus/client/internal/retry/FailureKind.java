package br.com.pilotstatus.client.internal.retry;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.jersey.Exchange;

/** What a failed attempt may have left at the server. */
enum FailureKind {
    /** The server has seen nothing: no address, no connection, no TLS. */
    UNSEEN,
    /** The server says that it did nothing and when to come back: 429, and 503 with a Retry-After. */
    REFUSED,
    /** The server may have acted: any other 5xx, 408, a time-out, a dropped connection. */
    POSSIBLE,
    /** Another attempt would end as this one did, or the server has done what it was asked. */
    SETTLED;

    static FailureKind of(RuntimeException failure, Exchange<?> exchange) {
        if (failure instanceof HttpStatusException answered) {
            return of(answered.status(), answered.retryAfter().isPresent());
        }
        Http1Exception broken = exchange.failure();
        if (failure instanceof RequestNotSentException) {
            // Without a failure on the wire it was a filter's.
            return broken == null ? SETTLED : UNSEEN;
        }
        if (failure instanceof OutcomeUnknownException) {
            return broken != null && broken.isPassing() ? POSSIBLE : SETTLED;
        }
        if (failure instanceof ResponseUnreadableException) {
            Http1Response answer = exchange.answer();
            return answer != null && answer.brokeOff() ? POSSIBLE : SETTLED;
        }
        return SETTLED;
    }

    static FailureKind of(int status, boolean saysWhen) {
        if (status == 429 || status == 503 && saysWhen) {
            return REFUSED;
        }
        return status == 408 || status >= 500 && status <= 599 ? POSSIBLE : SETTLED;
    }
}
