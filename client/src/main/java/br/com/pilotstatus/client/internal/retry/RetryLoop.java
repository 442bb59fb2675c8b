package br.com.pilotstatus.client.internal.retry;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.internal.exchange.CallContext;
import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.failure.CallFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one call: an attempt, and others where the {@link RetryPolicy} allows them. For one thread. */
public final class RetryLoop<T extends @Nullable Object> {
    private final Retrier retrier;
    private final CallContext<T> plan;
    private List<RuntimeException> earlier = List.of();
    private boolean mayHaveActed;
    private int number;

    RetryLoop(Retrier retrier, CallContext<T> plan) {
        this.retrier = retrier;
        this.plan = plan;
    }

    /** Returns how many attempts have begun. */
    public int number() {
        return number;
    }

    /** Returns the success; or throws the last failure, with those before it as suppressed ones. */
    public ApiResponse<T> run(Engine engine) {
        while (true) {
            number++;
            Exchange<T> exchange = new Exchange<>(plan, number);
            try {
                return new Attempt<>(retrier.errors(), exchange).run(engine);
            } catch (RuntimeException e) {
                FailureKind kind = FailureKind.of(e, exchange);
                if (!waitForNext(e, kind)) {
                    RuntimeException last = corrected(e, exchange);
                    earlier.forEach(last::addSuppressed);
                    throw last;
                }
                mayHaveActed |= kind == FailureKind.OUTCOME_UNKNOWN;
                earlier = earlier.isEmpty() ? new ArrayList<>(2) : earlier;
                earlier.add(e);
            }
        }
    }

    /** That the last attempt sent nothing says nothing about those before it. */
    private RuntimeException corrected(RuntimeException last, Exchange<T> exchange) {
        if (!mayHaveActed || !(last instanceof RequestNotSentException)) {
            return last;
        }
        String why = exchange.failure() == null
                ? "a filter or provider failed"
                : exchange.failure().getMessage();
        return new OutcomeUnknownException(
                new CallFailure(exchange.call(), "attempt " + number + " was not sent: " + why, last.getCause()));
    }

    /** Returns, after the pause, whether there is another attempt. */
    private boolean waitForNext(RuntimeException failure, FailureKind kind) {
        if (number > plan.maxRetries()
                || !RetryPolicy.allows(kind, plan.operation().repeatable())) {
            return false;
        }
        Optional<Duration> asked =
                failure instanceof HttpStatusException status ? status.retryAfter() : Optional.empty();
        return retrier.pause(number, asked, plan.timeouts().left());
    }
}
