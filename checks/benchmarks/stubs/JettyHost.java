import br.com.pilotstatus.benchmarks.track.Metered;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Serves an application, the same way for all of them. */
public final class JettyHost {

    private JettyHost() {}

    public static void main(String[] arguments) throws Exception {
        ResourceConfig application = (ResourceConfig)
                Class.forName(arguments[0]).getConstructor().newInstance();
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        ServletHolder servlet = new ServletHolder(new ServletContainer(application));
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, "/*");
        server.setHandler(context);
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        // While others have their turns the connection is idle for longer than the 30 seconds that it would be kept.
        connector.setIdleTimeout(TimeUnit.HOURS.toMillis(1));
        server.start();
        Metered.serve(connector.getLocalPort());
    }
}
