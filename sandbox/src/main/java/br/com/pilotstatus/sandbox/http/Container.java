package br.com.pilotstatus.sandbox.http;

import br.com.pilotstatus.server.DocumentErrors;
import br.com.pilotstatus.server.ServletErrors;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** Jersey as a servlet in Jetty, behind a front. Thread-safe. */
public final class Container {

    private final Server server;
    private final ServerConnector connector;
    private final Front front;

    private Container(Server server, ServerConnector connector, Front front) {
        this.front = front;
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts one.
     *
     * @param host where it listens
     * @param port where it listens; 0: a free one
     * @param front gets every request first
     * @param errors has the document's errors, for what the servlet refuses by itself
     * @param application serves it then
     * @param first what is asked before all else, and leaves to the front what it does not handle; null: nothing
     * @return the container, running
     * @throws IllegalStateException if it can't listen there
     */
    public static Container start(
            String host,
            int port,
            Front front,
            DocumentErrors errors,
            ResourceConfig application,
            @Nullable Handler first) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("pilotstatus-sandbox");
        // Whoever forgets to close it can end nevertheless.
        threads.setDaemon(true);
        Server server = new Server(threads, new ScheduledExecutorScheduler("pilotstatus-sandbox-time", true), null);
        server.setErrorHandler(new ErrorPage());
        front.setHandler(servlets(errors, application));
        server.setHandler(first == null ? front : new Handler.Sequence(first, front));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http()));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        Container container = new Container(server, connector, front);
        try {
            server.start();
        } catch (Exception e) {
            container.stop();
            throw new IllegalStateException(
                    "The sandbox cannot listen on " + host + ":" + port
                            + "; choose another --port, or 0 for a free one",
                    e);
        }
        return container;
    }

    private static ServletContextHandler servlets(DocumentErrors errors, ResourceConfig application) {
        ServletHolder jersey = new ServletHolder(new ServletContainer(application));
        jersey.setAsyncSupported(true);
        // What is wrong with the application is said at the start, not to the first caller.
        jersey.setInitOrder(0);
        ServletContextHandler servlets = new ServletContextHandler();
        servlets.addServlet(jersey, "/*");
        FilterHolder filter = new FilterHolder(new ServletErrors(errors));
        filter.setAsyncSupported(true);
        servlets.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
        servlets.getServletHandler().setDecodeAmbiguousURIs(true);
        return servlets;
    }

    /** A path parameter may hold a slash (%2F), which servlets of late find ambiguous. */
    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.from(Set.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        return http;
    }

    /** {@return where it listens} */
    public int port() {
        return connector.getLocalPort();
    }

    /** Stops it at once; a second stop does nothing. */
    public void stop() {
        front.settle();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox does not stop", e);
        }
    }
}
