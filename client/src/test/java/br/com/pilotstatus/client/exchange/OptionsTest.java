package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.client.testing.Told;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one call does differently, and what filters see of its attempts. */
class OptionsTest {

    @BeforeAll
    static void loadClasses() throws IOException {
        Fixture.loadClasses();
    }

    @Test
    void headersOfACallAreSentWithThatCallOnly() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            client.widgets()
                    .createWidget(
                            "porto",
                            Fixture.request(),
                            RequestOptions.builder()
                                    .header("X-Trace", "t1")
                                    .header("x-trace", "t2")
                                    .header("User-Agent", "mine/1")
                                    .build());
            client.widgets().createWidget("porto", Fixture.request());

            String first = server.requests().get(0);
            assertTrue(first.contains("\r\nX-Trace: t1\r\nX-Trace: t2\r\n"), first);
            assertTrue(first.contains("\r\nUser-Agent: mine/1\r\n"), first);
            assertFalse(first.contains("pilotstatus-java"), first);
            assertFalse(server.requests().get(1).toLowerCase().contains("x-trace"));
        }
    }

    @Test
    void headersOfACallAreSentWithEveryAttempt() throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(429, "{}"), Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            client.widgets()
                    .createWidget(
                            "porto",
                            Fixture.request(),
                            RequestOptions.builder().header("X-Trace", "t1").build());
            assertEquals(
                    2,
                    server.requests().stream()
                            .filter(r -> r.contains("\r\nX-Trace: t1\r\n"))
                            .count());
        }
    }

    @Test
    void timeOutsOfACallReplaceTheClients() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.awaitEnd();
                });
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "no bytes were transferred for 60 ms (readTimeout)",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets()
                                    .createWidget(
                                            "porto",
                                            Fixture.request(),
                                            RequestOptions.builder()
                                                    .readTimeout(Duration.ofMillis(60))
                                                    .build()))));
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the call took longer than 2000 ms (totalTimeout)",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets()
                                    .createWidget(
                                            "porto",
                                            Fixture.request(),
                                            RequestOptions.builder()
                                                    .totalTimeout(Duration.ofSeconds(2))
                                                    .build()))));
        }
    }

    @Test
    void filtersSeeEveryAttempt() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(503, "{}"),
                        RawResponses.json(500, "{}"),
                        RawResponses.json(200, Fixture.WIDGET));
                FixtureClient client = Fixture.builder(server)
                        .register((ClientRequestFilter) request -> {
                            seen.add(
                                    request.getMethod() + " " + request.getUri().getPath());
                            request.getHeaders().putSingle("X-Attempt", seen.size());
                        })
                        .register((ClientResponseFilter)
                                (request, response) -> seen.add(Integer.toString(response.getStatus())))
                        .build()) {
            client.widgets().getWidget("porto", "w1");

            String get = "GET /v1/porto/widgets/w1";
            assertEquals(List.of(get, "503", get, "500", get, "200"), seen);
            assertTrue(
                    server.requests().get(2).contains("\r\nX-Attempt: 5\r\n"),
                    server.requests().get(2));
        }
    }
}
