package br.com.pilotstatus.client.internal.settings;

import br.com.pilotstatus.client.internal.http.Http1Settings;
import br.com.pilotstatus.client.internal.http.HttpProxy;
import br.com.pilotstatus.client.internal.http.Origin;
import jakarta.ws.rs.core.Configuration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.spi.ConnectorProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with; a builder's own copy until {@code Transport.open}, which takes what it needs.
 * The defaults are the client's defaults. Not thread-safe.
 */
public final class ClientSettings {
    /** For each scheme that was set, what gives its credential. */
    public final Map<String, Supplier<String>> credentials = new LinkedHashMap<>();
    /** The user's JAX-RS features, filters and providers: instances or classes. */
    public final List<Object> components = new ArrayList<>();

    public @Nullable URI baseUrl;
    /** Whether the caller has given that address, which then is the address of all operations. */
    public boolean baseUrlGiven;
    /** Where credentials may go beside the origin of that address. */
    public final Set<Origin> credentialOrigins = new LinkedHashSet<>();

    public Duration connectTimeout = Duration.ofSeconds(10);
    public Duration readTimeout = Duration.ofSeconds(30);
    public Duration totalTimeout = Duration.ofSeconds(60);
    public int maxRetries = 2;
    public long maxResponseBytes = 16L * 1024 * 1024;
    public int maxConnections = 256;
    public Duration idleLimit = Duration.ofSeconds(30);
    public @Nullable HttpProxy proxy;
    /** Whether the proxy is the one that this JVM is set up with. */
    public boolean systemProxy;

    public @Nullable SSLContext sslContext;
    public @Nullable String userAgentSuffix;
    /** Provides a custom connector; null: the default one. */
    public @Nullable ConnectorProvider connectorProvider;
    /** The application's own JAX-RS configuration; null: none. */
    public @Nullable Configuration configuration;
    /** Whether Jersey carries all calls, even where nothing of the user's needs it. */
    public boolean jersey = Boolean.getBoolean("br.com.pilotstatus.client.jersey");
    /** Runs asynchronous calls; null: threads of the client's own. */
    public @Nullable Executor executor;

    public LongSupplier nanoTime = System::nanoTime;
    public Clock clock = Clock.systemUTC();
    public DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    /** Null: really waits, at most until the client is closed. */
    public @Nullable Sleeper sleeper;

    /** Whether something of the user's takes part in a call, or may. */
    public boolean needsJersey() {
        return jersey || connectorProvider != null || configuration != null || !components.isEmpty();
    }

    /** Returns how connections to an origin are made. */
    public Http1Settings connectionsTo(Origin origin) {
        return new Http1Settings(origin, proxyTo(origin), sslContext, maxConnections, idleLimit, maxResponseBytes);
    }

    /**
     * Returns the proxy on the way to an origin; null: there is none. Never to this machine: a key would leave it.
     *
     * @throws IllegalArgumentException if it is the JVM's, and no HTTP proxy
     */
    public @Nullable HttpProxy proxyTo(Origin origin) {
        if (origin.isLoopback()) {
            return null;
        }
        return systemProxy ? SystemProxy.to(origin) : proxy;
    }
}
