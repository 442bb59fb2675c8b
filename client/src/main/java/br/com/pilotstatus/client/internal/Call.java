package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.ApiResponse;
import br.com.pilotstatus.client.RequestOptions;
import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.PilotStatusException;
import java.net.URI;
import java.util.List;

/**
 * An operation of one client, ready to be called. Thread-safe.
 *
 * @param <T> the type of its success; {@link Void} if it has none
 */
public final class Call<T> {
    private static final System.Logger LOGGER = System.getLogger("br.com.pilotstatus.client");

    private final Transport transport;
    private final Operation<T> operation;
    private final Requirement requirement;

    Call(Transport transport, Operation<T> operation, Requirement requirement) {
        this.transport = transport;
        this.operation = operation;
        this.requirement = requirement;
    }

    /** Calls the operation and returns the body of its success, null if it has none. */
    public T call(Arguments arguments) {
        return callWithResponse(arguments, RequestOptions.none()).body();
    }

    /** Calls the operation with options for this call, and returns the body of its success. */
    public T call(Arguments arguments, RequestOptions options) {
        return callWithResponse(arguments, options).body();
    }

    /**
     * Calls the operation.
     *
     * @throws PilotStatusException if there is no success
     * @throws IllegalArgumentException for what the caller did wrong, before any I/O
     * @throws IllegalStateException if the client is closed
     */
    public ApiResponse<T> callWithResponse(Arguments arguments, RequestOptions options) {
        Engine engine = transport.enter();
        try {
            return run(engine, arguments, options);
        } finally {
            engine.leave();
        }
    }

    private ApiResponse<T> run(Engine engine, Arguments arguments, RequestOptions options) {
        URI uri = Uris.of(transport.base(), operation, arguments);
        List<Credential> credentials = requirement.read();
        CallDefaults defaults = transport.defaults().with(options);
        Plan plan = new Plan(
            uri, arguments, options, credentials, defaults.start(transport.nanoTime()), defaults.maxRetries());
        return logged(new Attempts<>(transport, operation, plan), engine);
    }

    private ApiResponse<T> logged(Attempts<T> attempts, Engine engine) {
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
            // The template, not the path: values can be secret.
            LOGGER.log(System.Logger.Level.DEBUG, "{0} {1} {2}: {3}, attempt {4}, {5} ms", operation.id(),
                operation.method(), operation.path(), outcome, attempts.number(),
                (System.nanoTime() - start) / 1_000_000);
        }
    }
}
