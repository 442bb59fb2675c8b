package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.ServerSequence;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.HttpUrlConnectorProvider;
import org.junit.jupiter.api.Test;

/** The application's own JAX-RS configuration. */
class ClientConfigTest {

    @Test
    void whatItRegistersAndItsPropertiesAreTheClients() throws Exception {
        List<Object> seen = new ArrayList<>();
        ClientConfig config = new ClientConfig()
                .property("com.example.region", "south")
                .register((ClientRequestFilter) request -> {
                    seen.add(request.getConfiguration().getProperty("com.example.region"));
                    request.getHeaders().add("X-Trace", "t1");
                });
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client =
                        Fixture.builder(server).clientConfig(config).build()) {
            client.widgets().createWidget("porto", Fixture.request());

            assertEquals(List.of("south"), seen);
            assertTrue(server.request().contains("\r\nX-Trace: t1\r\n"), server.request());
        }
    }

    @Test
    void itsConnectorSendsTheRequestsAndAConnectorOfTheBuilderCountsMore() throws Exception {
        List<String> asked = new ArrayList<>();
        ClientConfig config = new ClientConfig().connectorProvider((client, configuration) -> {
            asked.add("configuration");
            return new HttpUrlConnectorProvider().getConnector(client, configuration);
        });
        try (RawServer server = ServerSequence.server(Fixture.CREATED, Fixture.CREATED)) {
            try (FixtureClient client =
                    Fixture.builder(server).clientConfig(config).build()) {
                client.widgets().createWidget("porto", Fixture.request());
            }
            try (FixtureClient client = Fixture.builder(server)
                    .clientConfig(config)
                    .connector((jaxRs, configuration) -> {
                        asked.add("builder");
                        return new HttpUrlConnectorProvider().getConnector(jaxRs, configuration);
                    })
                    .build()) {
                client.widgets().createWidget("porto", Fixture.request());
            }
        }
        assertEquals(List.of("configuration", "builder"), asked);
    }

    @Test
    void itIsCopied() throws Exception {
        ClientConfig config = new ClientConfig();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client =
                        Fixture.builder(server).clientConfig(config).build()) {
            config.register(
                    (ClientRequestFilter) request -> request.getHeaders().add("X-Late", "1"));
            client.widgets().createWidget("porto", Fixture.request());

            assertEquals(-1, server.request().indexOf("X-Late"));
        }
    }

    @Test
    void nullIsRefused() {
        assertEquals(
                "clientConfig must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> FixtureClient.builder().clientConfig(null))
                        .getMessage());
    }
}
