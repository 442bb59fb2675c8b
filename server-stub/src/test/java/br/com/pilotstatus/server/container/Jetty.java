package br.com.pilotstatus.server.container;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet in Jetty. */
final class Jetty {

    private Jetty() {}

    static Running start(Object... components) throws Exception {
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        ServletHolder servlet =
                new ServletHolder(new ServletContainer(new ResourceConfig().registerInstances(components)));
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, "/*");
        // A path parameter may hold a slash (%2F), which servlets of late find ambiguous.
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        server.setHandler(context);
        ((ServerConnector) server.getConnectors()[0])
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(UriCompliance.from(Set.of(
                        UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                        UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        server.start();
        return new Running(((ServerConnector) server.getConnectors()[0]).getLocalPort(), server::stop);
    }
}
