package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.InFlightCalls;
import br.com.pilotstatus.client.internal.exchange.NoReplyException;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.exchange.UserAgent;
import br.com.pilotstatus.client.internal.http.Http1Client;
import br.com.pilotstatus.client.internal.http.HttpProxy;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.json.BodyInterceptor;
import br.com.pilotstatus.client.internal.request.RequestEntity;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Configuration;
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
import org.jspecify.annotations.Nullable;

/** Jersey: runs filters, interceptors and providers around an exchange. Thread-safe. */
public final class JerseyEngine implements Engine {
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
    public static JerseyEngine open(URI base, ClientSettings settings) {
        return OwnLoader.during(() -> new JerseyEngine(base, settings));
    }

    private JerseyEngine(URI base, ClientSettings settings) {
        ConnectorProvider connectors = connectors(settings, Origin.of(base));
        ClientConfig config = own(settings.configuration)
                .connectorProvider((jaxRsClient, configuration) -> kept(connectors, jaxRsClient, configuration))
                .register(new RequestSetupFilter(UserAgent.with(settings.userAgentSuffix)))
                .register(new BodyInterceptor())
                .property(ClientProperties.FOLLOW_REDIRECTS, false)
                // Whatever is on the class path must not change what this client does.
                .property(ClientProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ClientProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
        if (!settings.components.isEmpty() || settings.configuration != null) {
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

    private static ClientConfig own(@Nullable Configuration of) {
        return of == null ? new ClientConfig() : new ClientConfig().loadFrom(of);
    }

    private static ConnectorProvider connectors(ClientSettings settings, Origin origin) {
        ConnectorProvider custom = settings.connectorProvider != null
                ? settings.connectorProvider
                : settings.configuration instanceof ClientConfig config ? config.getConnectorProvider() : null;
        long maxResponseBytes = settings.maxResponseBytes;
        if (custom != null) {
            return (client, configuration) ->
                    new CustomConnector(custom.getConnector(client, configuration), origin, maxResponseBytes);
        }
        DefaultConnector own = new DefaultConnector(new Http1Client(settings.connectionsTo(origin)), origin);
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

    @Override
    public Reply send(Exchange<?> exchange) {
        if (!started) {
            start();
        }
        RequestEntity body = exchange.body();
        JerseyInvocation.Builder request = target.request().property(RequestSetupFilter.EXCHANGE, exchange);
        try {
            return new JerseyReply(
                    exchange,
                    body == null ? request.method(ANY) : request.method(ANY, Entity.entity(body.value(), body.type())));
        } catch (ProcessingException e) {
            throw new NoReplyException(e);
        }
    }

    /** Jersey looks for its parts when the first request comes. It must not do so twice: the second time closes the first. */
    private synchronized void start() {
        if (!started) {
            OwnLoader.during(target::preInitialize);
            started = true;
        }
    }

    @Override
    public boolean enter() {
        return gate.enter();
    }

    @Override
    public void leave() {
        gate.leave();
    }

    /** Jersey itself is shut down when the last call in progress has left. */
    @Override
    public void close() {
        closed = true;
        gate.close();
        Connector opened = connector.get();
        if (opened != null) {
            opened.close();
        }
    }
}
