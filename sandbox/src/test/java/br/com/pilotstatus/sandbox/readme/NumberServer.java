package br.com.pilotstatus.sandbox.readme;

// README: server
import br.com.pilotstatus.server.*;
import br.com.pilotstatus.server.api.*;
import br.com.pilotstatus.model.*;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.servlet.*;
import org.eclipse.jetty.server.Server;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

public class NumberServer implements NumbersApi {
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public CreateMetaNumberResult createMetaNumber(CreateMetaNumberRequest request) {
        if (!taken.add(request.number())) {
            return CreateMetaNumberResult.conflict(ErrorResponse.of("Number already exists"));
        }
        return CreateMetaNumberResult.created(CreateMetaNumberResponse.builder()
                .number(CreateMetaNumberNumber.builder().id("num_1").number(request.number()).build())
                .build());
    }

    public static void main(String[] args) throws Exception {
        PilotStatusFeature feature = new PilotStatusFeature(
                FixedKeys.builder().accept("apiKey", System.getenv("PILOT_STATUS_API_KEY"), "me").build());
        ServletHolder jersey = new ServletHolder(new ServletContainer(new ResourceConfig()
                .register(feature.implementedBy(new NumberServer()))
                .property("jersey.config.disableDefaultProvider", "DATASOURCE")));     // it would ask for jakarta.activation
        jersey.setInitOrder(0);                                                        // now, not at the first request
        ServletContextHandler servlets = new ServletContextHandler();
        servlets.addServlet(jersey, "/*");
        Server server = new Server(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
        server.setHandler(servlets);
        server.start();
    }
}
// README: end
