package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The user's own JAX-RS filters and features take part, but never see a key. */
class FilterTest {

    @Test
    void filtersSeeTheRequestAndMayAddToIt() throws Exception {
        List<String> seen = new ArrayList<>();
        ClientRequestFilter filter = context -> {
            seen.add(context.getMethod() + " " + context.getUri().getPath());
            seen.add(context.getStringHeaders().toString());
            context.getHeaders().add("x-request-id", "r-1");
        };
        Feature feature = context -> {
            context.register(filter);
            return true;
        };
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.builder(server).register(feature).build()) {
            client.widgets().createWidget("porto", Fixture.request());

            assertEquals("POST /v1/porto/widgets", seen.get(0));
            assertFalse(seen.get(1).contains(Fixture.KEY), seen.get(1));
            assertTrue(server.request().contains("\r\nx-request-id: r-1\r\n"));
        }
    }

    @Test
    void evenTheFirstFilterSeesTheWholeRequest() throws Exception {
        Earliest earliest = new Earliest();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client =
                        Fixture.builder(server).register(earliest).build()) {
            client.widgets().createWidget("porto", Fixture.request());
            assertEquals("/v1/porto/widgets", earliest.path);
        }
    }

    @Priority(-1)
    private static final class Earliest implements ClientRequestFilter {
        private String path;

        @Override
        public void filter(ClientRequestContext context) {
            path = context.getUri().getPath();
        }
    }

    @Test
    void aFilterCannotSendAKeyElsewhere() throws Exception {
        try (RawServer elsewhere = RawServer.responding(Fixture.CREATED);
                RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.builder(server)
                        .register((ClientRequestFilter) context -> context.setUri(URI.create(elsewhere.url() + "/v1")))
                        .build()) {
            assertEquals(
                    "createWidget: a filter changed the address to an origin other than " + server.url(),
                    Told.by(assertThrows(
                            IllegalArgumentException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
            assertEquals(0, elsewhere.connections() + server.connections());
        }
    }

    @Test
    void aFilterMayRespondItself() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.builder(server)
                        .register((ClientRequestFilter) context ->
                                context.abortWith(Response.status(204).build()))
                        .build()) {
            client.widgets().deleteWidget("porto", "w1");
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aResponseFilterMayChangeTheBody() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(201, "garbled"));
                FixtureClient client = Fixture.builder(server)
                        .register((ClientResponseFilter) (request, response) -> response.setEntityStream(
                                new ByteArrayInputStream(Fixture.WIDGET.getBytes(StandardCharsets.UTF_8))))
                        .build()) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
        }
    }

    @Test
    void aFilterThatFailsBeforeSendingSentNothing() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.builder(server)
                        .register((ClientRequestFilter) context -> {
                            throw new IOException("no token");
                        })
                        .build()) {
            RequestNotSentException e = assertThrows(
                    RequestNotSentException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            assertEquals("createWidget: nothing was sent: a filter or provider failed", Told.by(e));
            assertInstanceOf(IOException.class, e.getCause());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aFilterThatFailsOnTheResponseKeepsTheStatus() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.builder(server)
                        .register((ClientResponseFilter) (request, response) -> {
                            throw new IOException("audit is down");
                        })
                        .build()) {
            ResponseUnreadableException e = assertThrows(
                    ResponseUnreadableException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            assertEquals("createWidget: the server responded with 201, but a filter or provider failed", Told.by(e));
            assertEquals(Fixture.WIDGET, e.rawBody());
        }
    }
}
