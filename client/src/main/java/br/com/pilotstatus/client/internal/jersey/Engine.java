package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.http.Http1Client;
import br.com.pilotstatus.client.internal.http.Http1Settings;
import br.com.pilotstatus.client.internal.http.HttpProxy;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.json.BodyInterceptor;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.JerseyClient;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.client.JerseyInvocation;
import org.glassfish.jersey.client.JerseyWebTarget;
import org.glassfish.jersey.client.spi.Connector;
import org.glassfish.jersey.client.spi.ConnectorProvider;

/** Jersey: runs filters, interceptors and providers around an exchange. Thread-safe. */
public final class Engine {
    /**
     * A method with which Jersey accepts requests with and without a body. {@link RequestSetupFilter} sets the operation's
     * own: Jersey would warn of every DELETE with a body and every PUT without one, which the document may declare.
     */
    private static final String ANY = HttpMethod.POST;

    private final JerseyClient client;
    private final JerseyWebTarget target;
    private final AtomicReference<Connector> connector = new AtomicReference<>();
    private final InFlightCalls gate;
    private volatile boolean started;
    private volatile boolean closed;

    /** Opens no connection before the first call. */
    public Engine(URI base, ClientSettings settings) {
        ConnectorProvider connectors = connectors(settings, Origin.of(base));
        ClientConfig config = new ClientConfig()
                .connectorProvider((jaxRsClient, configuration) -> kept(connectors, jaxRsClient, configuration))
                .register(new RequestSetupFilter(UserAgent.with(settings.userAgentSuffix)))
                .register(new BodyInterceptor())
                .property(ClientProperties.FOLLOW_REDIRECTS, false)
                // Whatever is on the class path must not change what this client does.
                .property(ClientProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ClientProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
        if (!settings.components.isEmpty()) {
            config.register(new DecompressedSizeLimit(settings.maxResponseBytes));
        }
        for (Object component : settings.components) {
            if (component instanceof Class<?> type) {
                config.register(type);
            } else {
                config.register(component);
            }
        }
        JerseyClientBuilder builder = new JerseyClientBuilder().withConfig(config);
        // For custom connectors: the default one takes these from the settings.
        if (settings.sslContext != null) {
            builder.sslContext(settings.sslContext);
        }
        HttpProxy proxy = settings.proxyTo(Origin.of(base));
        if (proxy != null) {
            builder.property(ClientProperties.PROXY_URI, "http://" + proxy.hostAndPort());
            builder.property(ClientProperties.PROXY_USERNAME, proxy.user());
            builder.property(ClientProperties.PROXY_PASSWORD, proxy.password());
        }
        this.client = builder.build();
        this.target = client.target(base);
        this.gate = new InFlightCalls(client::close);
    }

    private static ConnectorProvider connectors(ClientSettings settings, Origin origin) {
        ConnectorProvider custom = settings.connectorProvider;
        long maxResponseBytes = settings.maxResponseBytes;
        if (custom != null) {
            return (client, configuration) ->
                    new CustomConnector(custom.getConnector(client, configuration), origin, maxResponseBytes);
        }
        DefaultConnector own = new DefaultConnector(
                new Http1Client(new Http1Settings(
                        origin,
                        settings.proxyTo(origin),
                        settings.sslContext,
                        settings.maxConnections,
                        settings.idleLimit,
                        maxResponseBytes)),
                origin);
        return (client, configuration) -> own;
    }

    /** Jersey asks for the connector when the first request comes. */
    private Connector kept(ConnectorProvider connectors, Client jaxRsClient, Configuration configuration) {
        Connector opened = connectors.getConnector(jaxRsClient, configuration);
        connector.set(opened);
        // Whichever happens second, close() or this, closes the connector.
        if (closed) {
            opened.close();
        }
        return opened;
    }

    /** Sends the request that the exchange describes; its outcome is in the exchange too. */
    public Response invoke(Exchange<?> exchange) {
        if (!started) {
            start();
        }
        Entity<?> entity = exchange.body();
        JerseyInvocation.Builder request = target.request().property(Exchange.PROPERTY, exchange);
        return entity == null ? request.method(ANY) : request.method(ANY, entity);
    }

    /** Jersey looks for its parts when the first request comes. It must not do so twice: the second time closes the first. */
    private synchronized void start() {
        if (!started) {
            OwnLoader.during(target::preInitialize);
            started = true;
        }
    }

    /** Admits a call unless the engine is closed; an admitted call must {@link #leave()} in the end. */
    public boolean enter() {
        return gate.enter();
    }

    public void leave() {
        gate.leave();
    }

    /** Ends calls in progress by closing their connections; Jersey itself is shut down when the last of them has left. */
    public void close() {
        closed = true;
        gate.close();
        Connector opened = connector.get();
        if (opened != null) {
            opened.close();
        }
    }
}
