package br.com.pilotstatus.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly, on a free port of the loopback interface. */
public final class TestServer implements AutoCloseable {

    private final HttpServer server;

    private TestServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server with these features, providers and resources, all instances. */
    public static TestServer with(Object... components) {
        return of(new ResourceConfig().registerInstances(components));
    }

    public static TestServer of(ResourceConfig application) {
        HttpServer server =
                GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application, false);
        // A DELETE may have a body (RFC 9110, section 9.3.5), and an OpenAPI document may want one.
        server.getServerConfiguration().setAllowPayloadForUndefinedHttpMethods(true);
        try {
            server.start();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        return new TestServer(server);
    }

    public int port() {
        return server.getListeners().iterator().next().getPort();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Sends one request that asks for the connection to be closed. */
    public Reply send(RawRequest request) {
        return request.send(port());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
