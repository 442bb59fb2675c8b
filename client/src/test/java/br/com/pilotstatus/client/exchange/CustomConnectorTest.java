package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.ErrorCode;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.client.HttpUrlConnectorProvider;
import org.junit.jupiter.api.Test;

/** Another connector gets keys and requests; everything else stays as it is. */
class CustomConnectorTest {

    @Test
    void keysReachTheWireWhereverTheyGo() throws Exception {
        try (RawServer server =
                        ServerSequence.server(Fixture.CREATED, RawResponses.of(202, "", ""), RawResponses.empty(204));
                FixtureClient client =
                        custom(server).shopSignature("s&g").accessToken("t0k3n").build()) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
            client.shops().closeShop("porto");
            client.shops().signOut();

            assertTrue(server.requests().get(0).startsWith("POST /v1/porto/widgets HTTP/1.1\r\n"));
            assertTrue(server.requests().get(0).contains("\r\nx-api-key: " + Fixture.KEY + "\r\n"));
            assertTrue(
                    server.requests().get(0).endsWith("\"secretRecipe\":\"r3c1p3\"}"),
                    server.requests().get(0));
            assertTrue(server.requests().get(1).startsWith("POST /v1/shops/porto/close?signature=s%26g HTTP/1.1\r\n"));
            assertTrue(server.requests().get(2).contains("\r\nAuthorization: Bearer t0k3n\r\n"));
        }
    }

    @Test
    void filtersSeeNoKeyBeforeOrAfter() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (RawServer server = RawServer.responding(RawResponses.of(202, "", ""));
                FixtureClient client = custom(server)
                        .shopSignature("s1gn")
                        .register((ClientRequestFilter)
                                request -> seen.add(request.getUri() + " " + request.getHeaders()))
                        .register((ClientResponseFilter)
                                (request, response) -> seen.add(request.getUri() + " " + request.getHeaders()))
                        .build()) {
            client.shops().closeShop("porto");
            assertEquals(2, seen.size());
            assertFalse(seen.toString().contains(Fixture.KEY) || seen.toString().contains("s1gn"), seen.toString());
        }
    }

    @Test
    void retriesErrorsAndLimitsStay() throws Exception {
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(429, "{}"),
                        RawResponses.json(409, "{\"code\":\"C\"}"),
                        RawResponses.json(201, "{\"id\":\"" + "x".repeat(200) + "\"}"),
                        "HTTP/1.1 302 X\r\nLocation: /\r\n" + "Content-Length: 0\r\n\r\n");
                FixtureClient client = custom(server).maxResponseBytes(100).build()) {
            ConflictException e = assertThrows(ConflictException.class, () -> create(client));
            assertEquals(2, e.attempts());
            assertEquals(ErrorCode.of("C"), e.error().code());
            assertEquals(
                    "createWidget: the server responded with 201, but its body is incomplete: the body is larger than "
                            + "100 bytes (maxResponseBytes)",
                    Told.by(assertThrows(ResponseUnreadableException.class, () -> create(client))));
            assertEquals(
                    302,
                    assertThrows(UnexpectedStatusException.class, () -> create(client))
                            .status());
        }
    }

    @Test
    void whatWasSurelyNotSentIsTold() throws Exception {
        RawServer server = RawServer.responding(Fixture.CREATED);
        server.close();
        try (FixtureClient client = custom(server).build()) {
            RequestNotSentException e = assertThrows(RequestNotSentException.class, () -> create(client));
            assertEquals("createWidget: nothing was sent: the connector failed (ConnectException)", Told.by(e));
            assertEquals(3, e.attempts());
        }
    }

    @Test
    void timeoutsReachTheCustomConnector() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.awaitEnd();
                });
                FixtureClient client =
                        custom(server).readTimeout(Duration.ofMillis(80)).build()) {
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the connector failed (SocketTimeoutException)",
                    Told.by(assertThrows(OutcomeUnknownException.class, () -> create(client))));
        }
    }

    @Test
    void aBodyThatBreaksOffIsReportedEvenIfTheConnectorIgnoresIt() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.write(
                            "HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{}");
                });
                FixtureClient client = custom(server).build()) {
            assertEquals(
                    "createWidget: the server responded with 201, but its body is incomplete: "
                            + "the server closed the connection in the middle of its response",
                    Told.by(assertThrows(ResponseUnreadableException.class, () -> create(client))));
        }
    }

    @Test
    void mistakesAreStillMistakes() throws Exception {
        CreateWidgetRequest unwritable = Fixture.request().toBuilder()
                .additionalProperty("x", new Object())
                .build();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                RawServer elsewhere = RawServer.responding(Fixture.CREATED);
                FixtureClient client = custom(server).build();
                FixtureClient astray = custom(server)
                        .register((ClientRequestFilter) context -> context.setUri(URI.create(elsewhere.url() + "/v1")))
                        .build()) {
            String message = Told.by(assertThrows(
                    IllegalArgumentException.class, () -> client.widgets().createWidget("porto", unwritable)));
            assertTrue(message.startsWith("createWidget: the request can't be written as JSON at $.x"), message);
            assertThrows(IllegalArgumentException.class, () -> create(astray));
            assertEquals(0, elsewhere.connections() + server.requests().size());
        }
    }

    private static Object create(FixtureClient client) {
        return client.widgets().createWidget("porto", Fixture.request());
    }

    private static FixtureClient.Builder custom(RawServer server) {
        return BuilderAccess.hurried(Fixture.builder(server).connector(new HttpUrlConnectorProvider()));
    }
}
