package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.ApiResponse;
import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one call: an attempt, and others where the {@link RetryPolicy} allows them. For one thread. */
final class Attempts<T> {
    private final Transport transport;
    private final Operation<T> operation;
    private final Plan plan;
    private final List<RuntimeException> earlier = new ArrayList<>(0);
    private boolean mayHaveActed;
    private int number;

    Attempts(Transport transport, Operation<T> operation, Plan plan) {
        this.transport = transport;
        this.operation = operation;
        this.plan = plan;
    }

    /** Returns how many attempts have begun. */
    int number() {
        return number;
    }

    /** Returns the success; or throws the last failure, with those before it as suppressed ones. */
    ApiResponse<T> run(Engine engine) {
        while (true) {
            number++;
            Exchange exchange = new Exchange(operation, plan);
            try {
                return new Attempt<>(transport, operation, exchange, number).run(engine);
            } catch (RuntimeException e) {
                Aftermath aftermath = Aftermath.of(e, exchange);
                if (!goesOn(e, aftermath)) {
                    RuntimeException end = told(e, exchange);
                    earlier.forEach(end::addSuppressed);
                    throw end;
                }
                mayHaveActed |= aftermath == Aftermath.POSSIBLE;
                earlier.add(e);
            }
        }
    }

    /** That the last attempt sent nothing says nothing of those before it. */
    private RuntimeException told(RuntimeException last, Exchange exchange) {
        if (!mayHaveActed || !(last instanceof RequestNotSentException)) {
            return last;
        }
        String why = exchange.failure() == null
                ? "a filter or provider failed"
                : exchange.failure().getMessage();
        return new OutcomeUnknownException(
                new Failure(operation.id(), number, "attempt " + number + " was not sent: " + why, last.getCause()));
    }

    /** Returns, after the pause, whether there is another attempt. */
    private boolean goesOn(RuntimeException failure, Aftermath aftermath) {
        if (number > plan.maxRetries()
                || Thread.currentThread().isInterrupted()
                || transport.isClosed()
                || !RetryPolicy.allows(aftermath, operation.repeatable())) {
            return false;
        }
        Optional<Duration> asked =
                failure instanceof HttpStatusException answered ? answered.retryAfter() : Optional.empty();
        Duration pause = transport.retryPolicy().pause(number, asked);
        // Whoever can't wait to the end is told now, not at the deadline.
        if (pause.compareTo(plan.limits().left()) >= 0) {
            return false;
        }
        try {
            return transport.sleeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
