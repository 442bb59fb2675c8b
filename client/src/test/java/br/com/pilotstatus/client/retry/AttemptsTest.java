package br.com.pilotstatus.client.retry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.RecordedPauses;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.client.testing.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many attempts a call has, and what it tells of them. */
class AttemptsTest {
    private static final String FOUND = RawResponses.json(200, Fixture.WIDGET);
    private static final String BUSY = RawResponses.json(503, "{}");

    private final RecordedPauses pauses = new RecordedPauses();

    @Test
    void theDocumentMayForbidToRepeatADelete() throws Exception {
        try (RawServer server = ServerSequence.server(BUSY);
                FixtureClient client =
                        pauses.in(Fixture.builder(server).accessToken("t0k3n")).build()) {
            assertEquals(
                    1,
                    assertThrows(ServerException.class, () -> client.shops().signOut())
                            .attempts());
            assertEquals(
                    3,
                    assertThrows(ServerException.class, () -> client.widgets().deleteWidget("porto", "w1"))
                            .attempts());
        }
    }

    @Test
    void theLastFailureIsThrownWithTheOthersSuppressed() throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(500, "{}"), ServerSequence.HANG_UP, BUSY);
                FixtureClient client = client(server)) {
            ServerException e =
                    assertThrows(ServerException.class, () -> client.widgets().getWidget("porto", "w1"));

            assertEquals("getWidget: 503 Service Unavailable", Told.by(e));
            assertEquals(3, e.attempts());
            assertArrayEquals(
                    new String[] {
                        "getWidget: 500 Internal Server Error",
                        "getWidget: the request was sent, and the server may have acted on it: "
                                + "the server closed the connection without a response"
                    },
                    Arrays.stream(e.getSuppressed()).map(Told::by).toArray());
            assertEquals(List.of(1, 2), attempts(e.getSuppressed()));
            assertEquals(0, e.getSuppressed()[1].getSuppressed().length);
        }
    }

    @Test
    void aLastAttemptThatSentNothingDoesNotHideThatAnEarlierOneDid() throws Exception {
        RawServer server = ServerSequence.server(RawResponses.json(500, "{}"));
        try (FixtureClient client = BuilderAccess.sleeping(
                        Fixture.builder(server).maxRetries(1), time -> {
                            assertDoesNotThrow(server::close);
                            return true;
                        })
                .build()) {
            OutcomeUnknownException e = assertThrows(
                    OutcomeUnknownException.class, () -> client.widgets().deleteWidget("porto", "w1"));
            assertEquals(
                    "deleteWidget: the request was sent, and the server may have acted on it: attempt 2 was not "
                            + "sent: could not connect to 127.0.0.1:" + server.port() + ": Connection refused",
                    Told.by(e));
            assertEquals(2, e.attempts());
        }
    }

    @Test
    void zeroRetriesSwitchThemOffForTheClientOrForOneCall() throws Exception {
        try (RawServer server = ServerSequence.server(BUSY);
                FixtureClient client = client(server);
                FixtureClient never =
                        pauses.in(Fixture.builder(server).maxRetries(0)).build()) {
            assertEquals(
                    1,
                    assertThrows(ServerException.class, () -> never.widgets().getWidget("porto", "w1"))
                            .attempts());
            assertEquals(
                    1,
                    assertThrows(
                                    ServerException.class,
                                    () -> client.widgets()
                                            .getWidget(
                                                    "porto",
                                                    "w1",
                                                    RequestOptions.builder()
                                                            .maxRetries(0)
                                                            .build()))
                            .attempts());
            assertEquals(
                    5,
                    assertThrows(
                                    ServerException.class,
                                    () -> never.widgets()
                                            .getWidget(
                                                    "porto",
                                                    "w1",
                                                    RequestOptions.builder()
                                                            .maxRetries(4)
                                                            .build()))
                            .attempts());
        }
    }

    @Test
    void theKeyIsReadOnceACall() throws Exception {
        int[] reads = {0};
        try (RawServer server = ServerSequence.server(BUSY, BUSY, FOUND);
                FixtureClient client = pauses.in(Fixture.builder(server).apiKey(() -> "key-" + ++reads[0]))
                        .build()) {
            client.widgets().getWidget("porto", "w1");
            assertEquals(1, reads[0]);
            server.requests().forEach(request -> assertEquals(1, request.split("x-api-key: key-1\r\n", -1).length - 1));
        }
    }

    private FixtureClient client(RawServer server) {
        return pauses.in(Fixture.builder(server)).build();
    }

    private static List<Integer> attempts(Throwable[] failures) {
        return Arrays.stream(failures)
                .map(e -> ((PilotStatusException) e).attempts())
                .toList();
    }
}
