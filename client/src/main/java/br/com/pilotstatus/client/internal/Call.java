package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.async.CallFuture;
import br.com.pilotstatus.client.internal.exchange.CallContext;
import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.failure.CallFailure;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.request.ClientHeaders;
import br.com.pilotstatus.client.internal.request.RequestBody;
import br.com.pilotstatus.client.internal.request.RequestUri;
import br.com.pilotstatus.client.internal.retry.RetryLoop;
import br.com.pilotstatus.client.internal.security.RequiredCredentials;
import br.com.pilotstatus.client.internal.spec.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An operation of one client, ready to be called. Thread-safe.
 *
 * @param <T> the type of its success; {@link Void} if it has none
 */
public final class Call<T extends @Nullable Object> {
    private static final System.Logger LOGGER = System.getLogger("br.com.pilotstatus.client");

    private final Transport transport;
    private final Operation<T> operation;
    private final RequiredCredentials requirement;
    private final Destination destination;

    Call(Transport transport, Operation<T> operation, RequiredCredentials requirement, Destination destination) {
        this.transport = transport;
        this.operation = operation;
        this.requirement = requirement;
        this.destination = destination;
    }

    /** Returns the same call of a view of the client. */
    public Call<T> in(Transport view) {
        return new Call<>(view, operation, requirement, destination);
    }

    /** Calls the operation with options for this call, and returns the body of its success, null if it has none. */
    public T call(Arguments arguments, RequestOptions options) {
        return callWithResponse(arguments, options).body();
    }

    /**
     * Calls the operation.
     *
     * @throws PilotStatusException if there is no success
     * @throws IllegalArgumentException for what the caller did wrong, before any I/O
     * @throws IllegalStateException if the client is closed, or the operation has a server of its own where the caller has
     *     not allowed credentials
     */
    public ApiResponse<T> callWithResponse(Arguments arguments, RequestOptions options) {
        Engine engine = transport.enter(destination);
        try {
            return run(engine, plan(arguments, options));
        } finally {
            engine.leave();
        }
    }

    /** Starts the operation on a worker thread; the future returns the body of its success. */
    public CompletableFuture<T> callAsync(Arguments arguments, RequestOptions options) {
        return start(plan(arguments, options), ApiResponse::body);
    }

    /**
     * Starts the operation on a worker thread.
     *
     * @throws IllegalArgumentException for what the caller did wrong; all other failures, of suppliers of credentials and of
     *     a closed client too, are in the future
     */
    public CompletableFuture<ApiResponse<T>> callAsyncWithResponse(Arguments arguments, RequestOptions options) {
        return start(plan(arguments, options), response -> response);
    }

    private <R> CompletableFuture<R> start(CallContext<T> plan, Function<ApiResponse<T>, R> result) {
        try {
            transport.enter(destination).leave();
        } catch (IllegalStateException closed) {
            return CompletableFuture.failedFuture(closed);
        }
        CallFuture<R> future = new CallFuture<>(() -> {
            Engine engine = transport.enter(destination);
            try {
                return result.apply(run(engine, plan));
            } finally {
                engine.leave();
            }
        });
        try {
            transport.workers().execute(future);
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(
                    new RequestNotSentException(new CallFailure(plan.tried(1), "the executor refused the call", e)));
        }
        return future;
    }

    private CallContext<T> plan(Arguments arguments, RequestOptions options) {
        requirement.check();
        destination.check();
        CallDefaults defaults = transport.defaults().with(options);
        if (!options.headers().isEmpty()) {
            ClientHeaders.refuseOwn(operation, transport.spec(), options);
        }
        if (!arguments.headers().isEmpty()) {
            ClientHeaders.refuseBlank(operation, arguments.headers());
        }
        boolean plain = operation.idempotencyHeader() == null
                && operation.views().isEmpty()
                && options.idempotencyKey().isEmpty();
        String key = plain ? null : ClientHeaders.key(operation, options);
        return new CallContext<>(
                operation,
                RequestUri.of(destination.base(), operation, arguments),
                arguments,
                RequestBody.of(operation, arguments, options),
                plain ? List.of() : ClientHeaders.of(operation, transport.views(), key, options),
                key,
                options,
                List.of(),
                defaults.start(transport.nanoTime()),
                defaults.maxRetries());
    }

    private ApiResponse<T> run(Engine engine, CallContext<T> plan) {
        return logged(transport.retrier().attempts(plan.with(requirement.read())), engine);
    }

    private ApiResponse<T> logged(RetryLoop<T> attempts, Engine engine) {
        if (!LOGGER.isLoggable(System.Logger.Level.DEBUG)) {
            return attempts.run(engine);
        }
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            ApiResponse<T> response = attempts.run(engine);
            outcome = Integer.toString(response.status());
            return response;
        } catch (HttpStatusException e) {
            outcome = Integer.toString(e.status());
            throw e;
        } catch (RuntimeException e) {
            outcome = e.getClass().getSimpleName();
            throw e;
        } finally {
            // The path template, not the path: values can be secret.
            LOGGER.log(
                    System.Logger.Level.DEBUG,
                    "{0} {1} {2}: {3}, attempt {4}, {5} ms",
                    operation.id(),
                    operation.method(),
                    operation.path(),
                    outcome,
                    attempts.number(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }
}
