package br.com.pilotstatus.client.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.RecordedPauses;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated and what is not. */
class RetryTest {
    private static final String FOUND = RawResponses.json(200, Fixture.WIDGET);

    private final RecordedPauses pauses = new RecordedPauses();

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 501, 502, 503, 504, 505, 599})
    void aGetIsRepeatedWhenTheServerMayHaveActed(int status) throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(status, "{}"), FOUND);
                FixtureClient client = client(server)) {
            ApiResponse<Widget> response = client.widgets().getWidgetWithResponse("porto", "w1", RequestOptions.none());

            assertEquals("wgt_01", response.body().id());
            assertEquals(2, response.attempts());
            assertEquals(2, server.requests().size());
            assertEquals(server.requests().get(0), server.requests().get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 501, 502, 503, 504, 505, 599})
    void aPostIsNotRepeatedWhenTheServerMayHaveActed(int status) throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(status, "{}"), Fixture.CREATED);
                FixtureClient client = client(server)) {
            PilotStatusException e = assertThrows(PilotStatusException.class, () -> create(client));

            assertEquals(1, e.attempts());
            assertEquals(1, server.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 409, 413, 422, 302})
    void nothingIsRepeatedAfterAResponseThatWouldBeTheSameAgain(int status) throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.of(status, "Retry-After: 1\r\n", "{}"), FOUND);
                FixtureClient client = client(server)) {
            assertThrows(PilotStatusException.class, () -> client.widgets().getWidget("porto", "w1"));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aPostIsRepeatedWhenTheServerRefusedIt() throws Exception {
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(429, "{}"),
                        RawResponses.of(503, "Retry-After: 1\r\n", "{}"),
                        Fixture.CREATED);
                FixtureClient client = client(server)) {
            assertEquals("wgt_01", create(client).id());
            assertEquals(3, server.requests().size());
            assertEquals(1, server.connections(), "refused responses free their connection");
            assertEquals(List.of(Duration.ofMillis(250), Duration.ofSeconds(1)), pauses.taken());
        }
    }

    @Test
    void aPostIsRepeatedWhenNothingWasSent() throws Exception {
        int port = closedPort();
        try (FixtureClient client = pauses.in(
                        FixtureClient.builder().apiKey(Fixture.KEY).baseUrl(URI.create("http://127.0.0.1:" + port)))
                .build()) {
            RequestNotSentException e = assertThrows(RequestNotSentException.class, () -> create(client));

            assertEquals(
                    "createWidget: nothing was sent: could not connect to 127.0.0.1:" + port + ": Connection refused",
                    Told.by(e));
            assertEquals(3, e.attempts());
            assertEquals(List.of(1, 2), attempts(e.getSuppressed()));
            assertEquals(List.of(Duration.ofMillis(250), Duration.ofMillis(500)), pauses.taken());
        }
    }

    @Test
    void aDroppedConnectionIsFollowedByAnotherForAGetOnly() throws Exception {
        try (RawServer server = ServerSequence.server(ServerSequence.HANG_UP, FOUND);
                FixtureClient client = client(server)) {
            assertEquals("wgt_01", client.widgets().getWidget("porto", "w1").id());
            assertEquals(2, server.requests().size());
        }
        try (RawServer server = ServerSequence.server(ServerSequence.HANG_UP, Fixture.CREATED);
                FixtureClient client = client(server)) {
            assertThrows(OutcomeUnknownException.class, () -> create(client));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aTimeOutIsFollowedByAnotherAttemptForAGetOnly() throws Exception {
        try (RawServer silent = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.awaitEnd();
                });
                FixtureClient client = pauses.in(Fixture.builder(silent).readTimeout(Duration.ofMillis(50)))
                        .build()) {
            assertEquals(
                    3,
                    assertThrows(
                                    OutcomeUnknownException.class,
                                    () -> client.widgets().getWidget("porto", "w1"))
                            .attempts());
            assertEquals(3, silent.requests().size());
            assertEquals(
                    1,
                    assertThrows(OutcomeUnknownException.class, () -> create(client))
                            .attempts());
        }
    }

    @Test
    void aBodyThatBreaksOffIsReadAgainByAGetOnly() throws Exception {
        String half = "HTTP/1.1 200 X\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Content-Length: 99\r\n\r\n{\"id\":";
        try (RawServer server = closing(half);
                FixtureClient client = client(server)) {
            assertEquals(
                    3,
                    assertThrows(
                                    ResponseUnreadableException.class,
                                    () -> client.widgets().getWidget("porto", "w1"))
                            .attempts());
        }
        try (RawServer server = closing(half.replace("200", "201"));
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(ResponseUnreadableException.class, () -> create(client))
                            .attempts());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"
            })
    void whatIsWrongWithAResponseStaysWrong(String response) throws Exception {
        try (RawServer server = closing(response);
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(
                                    PilotStatusException.class,
                                    () -> client.widgets().getWidget("porto", "w1"))
                            .attempts());
        }
    }

    private Widget create(FixtureClient client) {
        return client.widgets().createWidget("porto", Fixture.request());
    }

    private FixtureClient client(RawServer server) {
        return pauses.in(Fixture.builder(server)).build();
    }

    private static RawServer closing(String response) throws IOException {
        return RawServer.start(connection -> {
            connection.readRequest();
            connection.write(response);
        });
    }

    private static List<Integer> attempts(Throwable[] failures) {
        return Arrays.stream(failures)
                .map(e -> ((PilotStatusException) e).attempts())
                .toList();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }
}
