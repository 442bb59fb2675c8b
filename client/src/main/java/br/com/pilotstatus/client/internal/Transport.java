package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.internal.wire.Origin;
import br.com.pilotstatus.client.internal.wire.WireClient;
import br.com.pilotstatus.client.internal.wire.WireSettings;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.glassfish.jersey.client.spi.ConnectorProvider;

/** Everything that the operations of one client share. Thread-safe. */
public final class Transport implements AutoCloseable {
    private final ClientSpec spec;
    private final URI base;
    private final Credentials credentials;
    private final Engine engine;
    private final CallDefaults defaults;
    private final LongSupplier nanoTime;
    private final Clock clock;
    private final RetryPolicy retryPolicy;
    private final Sleeper sleeper;
    private final Workers workers;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Transport(ClientSpec spec, Settings settings) {
        this.spec = spec;
        this.base = Objects.requireNonNull(settings.baseUrl, "baseUrl");
        this.credentials = new Credentials(spec, settings.credentials);
        this.defaults = CallDefaults.of(settings);
        this.nanoTime = settings.nanoTime;
        this.clock = settings.clock;
        this.retryPolicy = new RetryPolicy(settings.random);
        this.sleeper = settings.sleeper != null
                ? settings.sleeper
                : time -> !closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        this.workers = Workers.of(settings.executor, spec.name(), settings.maxConnections);
        Origin origin = Origin.of(base);
        this.engine = new Engine(base, settings, connectors(settings, origin));
    }

    private static ConnectorProvider connectors(Settings settings, Origin origin) {
        ConnectorProvider guest = settings.connectorProvider;
        long maxResponseBytes = settings.maxResponseBytes;
        if (guest != null) {
            return (client, configuration) ->
                    new GuestConnector(guest.getConnector(client, configuration), origin, maxResponseBytes);
        }
        WireConnector own = new WireConnector(
                new WireClient(new WireSettings(
                        origin,
                        settings.proxy,
                        settings.sslContext,
                        settings.maxConnections,
                        settings.idleLimit,
                        maxResponseBytes)),
                origin);
        return (client, configuration) -> own;
    }

    /** Opens a transport; no connection is made before the first call. The settings have been checked. */
    public static Transport open(ClientSpec spec, Settings settings) {
        return new Transport(spec, settings);
    }

    /**
     * Binds an operation to this transport. Closes the transport if that fails, as nobody holds it yet.
     *
     * @throws IllegalArgumentException if the client has credentials for two alternatives of the operation
     */
    public <T> Call<T> prepare(Operation<T> operation) {
        try {
            return new Call<>(this, operation, credentials.choose(operation));
        } catch (IllegalArgumentException e) {
            close();
            throw e;
        }
    }

    /** Closes all connections; calls under way fail. Does nothing the second time. */
    @Override
    public void close() {
        closed.countDown();
        engine.close();
        workers.close();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    ClientSpec spec() {
        return spec;
    }

    URI base() {
        return base;
    }

    CallDefaults defaults() {
        return defaults;
    }

    LongSupplier nanoTime() {
        return nanoTime;
    }

    Clock clock() {
        return clock;
    }

    RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    Workers workers() {
        return workers;
    }

    Sleeper sleeper() {
        return sleeper;
    }

    /** Returns the engine; the caller must {@link Engine#leave()} it. */
    Engine enter() {
        if (!engine.enter()) {
            throw new IllegalStateException(spec.name() + " is closed");
        }
        return engine;
    }
}
