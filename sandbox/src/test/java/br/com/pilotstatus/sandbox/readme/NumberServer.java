package br.com.pilotstatus.sandbox.readme;

// README: server
import br.com.pilotstatus.server.*;
import br.com.pilotstatus.server.api.*;
import br.com.pilotstatus.model.*;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

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

    public static HttpServer start(URI address, String apiKey) {
        return GrizzlyHttpServerFactory.createHttpServer(address, new ResourceConfig()
                .register(new NumberServer())
                .register(new PilotStatusFeature(FixedKeys.builder().accept("apiKey", apiKey, "me").build())));
    }
}
// README: end
