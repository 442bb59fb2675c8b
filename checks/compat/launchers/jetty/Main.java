import java.net.InetSocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import probe.StubProbe;

/** Jersey as a servlet in Jetty. */
public class Main {
    public static void main(String[] args) throws Exception {
        ResourceConfig application = new ResourceConfig().registerInstances(StubProbe.components());
        for (String name : args) {
            application.register(Class.forName(name));
        }
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        ServletHolder servlet = new ServletHolder(new ServletContainer(application));
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, "/*");
        server.setHandler(context);
        server.start();
        StubProbe.serving(((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }
}
