package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.internal.async.AsyncExecutor;
import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.exchange.UsedLibraries;
import br.com.pilotstatus.client.internal.http.HeaderChecks;
import br.com.pilotstatus.client.internal.response.ResponseErrors;
import br.com.pilotstatus.client.internal.retry.Retrier;
import br.com.pilotstatus.client.internal.retry.RetryPolicy;
import br.com.pilotstatus.client.internal.security.CredentialStore;
import br.com.pilotstatus.client.internal.security.RequiredCredentials;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import br.com.pilotstatus.client.internal.spec.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Everything that the operations of one client share. Thread-safe. */
public final class Transport implements AutoCloseable {
    private final ClientSpec spec;
    private final CredentialStore credentials;
    private final Destinations destinations;
    private final CallDefaults defaults;
    private final LongSupplier nanoTime;
    private final Retrier retrier;
    private final AsyncExecutor workers;
    private final CountDownLatch closed;
    private final Map<String, String> views;

    private Transport(ClientSpec spec, ClientSettings settings) {
        this.spec = spec;
        this.closed = new CountDownLatch(1);
        this.views = Map.of();
        this.credentials = new CredentialStore(spec, settings.credentials);
        this.defaults = CallDefaults.of(settings);
        this.nanoTime = settings.nanoTime;
        this.retrier = new Retrier(
                new RetryPolicy(settings.random),
                settings.sleeper != null
                        ? settings.sleeper
                        : time -> !closed.await(time.toNanos(), TimeUnit.NANOSECONDS),
                () -> closed.getCount() == 0,
                new ResponseErrors(spec, settings.clock));
        this.workers = new AsyncExecutor(settings.executor, spec.name(), settings.maxConnections, settings.idleLimit);
        this.destinations = new Destinations(spec, settings);
    }

    private Transport(Transport shared, Map<String, String> views) {
        this.spec = shared.spec;
        this.credentials = shared.credentials;
        this.defaults = shared.defaults;
        this.nanoTime = shared.nanoTime;
        this.retrier = shared.retrier;
        this.workers = shared.workers;
        this.destinations = shared.destinations;
        this.closed = shared.closed;
        this.views = views;
    }

    /**
     * Opens a transport; no connection is made before the first call. The settings have been checked.
     *
     * @throws IllegalStateException if a library on the class path is not of a version that the client runs with
     */
    public static Transport open(ClientSpec spec, ClientSettings settings) {
        try {
            return new Transport(spec, settings);
        } catch (LinkageError e) {
            throw new IllegalStateException(spec.name() + ": " + UsedLibraries.ALL.clause(e), e);
        }
    }

    /**
     * Binds an operation to this transport. Closes the transport if that fails, as the client does not exist yet.
     *
     * @throws IllegalArgumentException if the client has credentials for two alternatives of the operation
     */
    public <T extends @Nullable Object> Call<T> prepare(Operation<T> operation) {
        try {
            RequiredCredentials chosen = credentials.choose(operation);
            return new Call<>(this, operation, chosen, destinations.of(operation, chosen));
        } catch (IllegalArgumentException e) {
            close();
            throw e;
        }
    }

    /**
     * Returns a view, which shares all with this transport and sends one more header. It need not be closed, and to close it
     * does nothing.
     *
     * @param method the client's method that gives it, for messages
     * @param header the header that operations with such a view get
     * @throws IllegalArgumentException if the value is blank, or a header can't contain it
     */
    public Transport with(String method, String header, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(method + ": the value must not be blank");
        }
        try {
            HeaderChecks.check(header, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(method + ": " + e.getMessage());
        }
        Map<String, String> more = new HashMap<>(views);
        more.put(header, value);
        return new Transport(this, Map.copyOf(more));
    }

    /** Closes all connections; calls under way fail. Does nothing the second time, nor on a view. */
    @Override
    public void close() {
        if (!views.isEmpty()) {
            return;
        }
        closed.countDown();
        destinations.close();
        workers.close();
    }

    /** Values by header that this view of the client sends. */
    Map<String, String> views() {
        return views;
    }

    ClientSpec spec() {
        return spec;
    }

    CallDefaults defaults() {
        return defaults;
    }

    LongSupplier nanoTime() {
        return nanoTime;
    }

    Retrier retrier() {
        return retrier;
    }

    AsyncExecutor workers() {
        return workers;
    }

    /** Returns the engine of a destination; the caller must {@link Engine#leave()} it. */
    Engine enter(Destination destination) {
        if (!destination.engine().enter()) {
            throw new IllegalStateException(spec.name() + " is closed");
        }
        return destination.engine();
    }
}
