package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.internal.direct.DirectEngine;
import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.jersey.JerseyEngine;
import br.com.pilotstatus.client.internal.security.RequiredCredentials;
import br.com.pilotstatus.client.internal.settings.BaseUrl;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import br.com.pilotstatus.client.internal.spec.Operation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The servers that a client calls: one for all operations, and those that operations have of their own, as long as the caller
 * has not given an address for all. An engine for each origin. Immutable.
 */
final class Destinations {
    private final String client;
    private final URI base;
    private final boolean isForAll;
    private final Set<Origin> allowed;
    private final Map<Origin, Engine> engines = new LinkedHashMap<>();

    /** Opens no connection before the first call. */
    Destinations(ClientSpec spec, ClientSettings settings) {
        this.client = spec.name();
        this.base = Objects.requireNonNull(settings.baseUrl, "baseUrl");
        this.isForAll = settings.baseUrlGiven;
        this.allowed = Set.copyOf(settings.credentialOrigins);
        engines.put(Origin.of(base), engine(base, settings));
        for (String server : isForAll ? Set.<String>of() : spec.servers()) {
            URI url = URI.create(server);
            if (BaseUrl.isSafe(url)) {
                engines.computeIfAbsent(Origin.of(url), origin -> engine(BaseUrl.check("server", url), settings));
            }
        }
    }

    /** Returns where an operation is called, with the credentials that it gets. */
    Destination of(Operation<?> operation, RequiredCredentials credentials) {
        Engine first = Objects.requireNonNull(engines.get(Origin.of(base)));
        String server = operation.server();
        if (isForAll || server == null) {
            return new Destination(base, first, null);
        }
        URI own = URI.create(server);
        Origin origin = Origin.of(own);
        Engine engine = engines.get(origin);
        if (engine == null) {
            return new Destination(
                    base, first, operation.id() + " is served at " + origin + ", which is not encrypted; set baseUrl");
        }
        boolean isOther = !origin.equals(Origin.of(base));
        return new Destination(
                BaseUrl.check("server", own),
                engine,
                isOther && !credentials.areNone() && !allowed.contains(origin)
                        ? operation.id() + " is served at " + origin
                                + ", where no credential goes unless you say so: call"
                                + " allowCredentialsTo(URI.create(\"" + origin + "\")) on the builder of " + client
                                + ", or set baseUrl for all operations"
                        : null);
    }

    /** Without anything of the user on the way, nothing needs Jersey. */
    private static Engine engine(URI base, ClientSettings settings) {
        return settings.needsJersey() ? JerseyEngine.open(base, settings) : new DirectEngine(base, settings);
    }

    void close() {
        engines.values().forEach(Engine::close);
    }
}
