package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.server.DocumentErrors;
import br.com.pilotstatus.server.ServletErrors;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet in Jetty, on a free port of the loopback interface. */
public final class TestServer implements AutoCloseable {

    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    /** Starts a server with these features, providers and resources, all instances. */
    public static TestServer with(Object... components) {
        return of(new ResourceConfig().registerInstances(components), components);
    }

    /** Starts a server with an application, and the filter of the document's errors if one of some components has them. */
    public static TestServer of(ResourceConfig application, Object... components) {
        ServletHolder servlet = new ServletHolder(new ServletContainer(application));
        // A stage ends later, in a thread of its own.
        servlet.setAsyncSupported(true);
        // Otherwise the first request finds out what is wrong with the application.
        servlet.setInitOrder(0);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(servlet, "/*");
        for (Object each : components) {
            if (each instanceof DocumentErrors feature) {
                FilterHolder errors = new FilterHolder(new ServletErrors(feature));
                errors.setAsyncSupported(true);
                context.addFilter(errors, "/*", EnumSet.of(DispatcherType.REQUEST));
            }
        }
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        for (Object each : components) {
            if (each instanceof DocumentErrors feature) {
                server.setErrorHandler((request, response, callback) -> {
                    response.getHeaders().put(HttpHeader.CONTENT_TYPE, feature.errorMediaType());
                    response.write(true, ByteBuffer.wrap(feature.errorBody(response.getStatus())), callback);
                    return true;
                });
            }
        }
        server.setHandler(context);
        takeSlashesInPathParameters(server, context);
        try {
            server.start();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new TestServer(server);
    }

    /** As %2F, which servlets of late find ambiguous. */
    private static void takeSlashesInPathParameters(Server server, ServletContextHandler context) {
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        connector(server)
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(UriCompliance.from(Set.of(
                        UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                        UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
    }

    private static ServerConnector connector(Server server) {
        return (ServerConnector) server.getConnectors()[0];
    }

    public int port() {
        return connector(server).getLocalPort();
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
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
