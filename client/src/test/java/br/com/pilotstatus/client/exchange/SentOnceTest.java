package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request is on the wire exactly once, to one origin. */
class SentOnceTest {
    private static final String HUNG_UP = "createWidget: the request was sent, and the server may have acted on it: "
            + "the server closed the connection without a response";

    @Test
    void aPostIsNotRepeatedWhenAFreshConnectionDies() throws Exception {
        try (RawServer server = RawServer.start(connection -> connection.readRequest());
                FixtureClient client = Fixture.client(server)) {
            OutcomeUnknownException e = assertThrows(
                    OutcomeUnknownException.class, () -> client.widgets().createWidget("porto", Fixture.request()));

            assertEquals(HUNG_UP, Told.by(e));
            assertEquals("createWidget", e.operation());
            assertEquals(1, e.attempts());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aPostIsNotRepeatedWhenAReusedConnectionDies() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.write(Fixture.CREATED);
                    connection.readRequest();
                });
                FixtureClient client = Fixture.client(server)) {
            client.widgets().createWidget("porto", Fixture.request());
            assertEquals(
                    HUNG_UP,
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));

            assertEquals(2, server.requests().size());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aResetAfterTheRequestLeavesTheOutcomeUnknown() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.reset();
                });
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the connection failed: Connection reset",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aConnectionThatWasClosedWhileIdleIsNoticedBeforeItIsUsed() throws Exception {
        Semaphore closed = new Semaphore(0);
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.write(Fixture.CREATED);
                    connection.socket().close();
                    closed.release();
                });
                FixtureClient client = Fixture.client(server)) {
            for (int i = 0; i < 20; i++) {
                client.widgets().createWidget("porto", Fixture.request());
                closed.acquire();
            }
            assertEquals(20, server.requests().size());
            assertEquals(20, server.connections());
        }
    }

    @Test
    void aConnectionOnWhichSomethingUnaskedCameIsNotUsedAgain() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    while (connection.readRequest()) {
                        connection.write(Fixture.CREATED + RawResponses.json(408, "{}"));
                    }
                });
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
            assertEquals(2, server.connections());
        }
    }

    @Test
    void connectionsAreReused() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            for (int i = 0; i < 10; i++) {
                client.widgets().createWidget("porto", Fixture.request());
            }
            assertEquals(1, server.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreNotFollowedAndCarryNoKey(int status) throws Exception {
        try (RawServer elsewhere = RawServer.responding(Fixture.CREATED);
                RawServer server = RawServer.responding(
                        RawResponses.of(status, "Location: " + elsewhere.url() + "/v1/porto/widgets\r\n", ""));
                FixtureClient client = Fixture.client(server)) {
            UnexpectedStatusException e = assertThrows(
                    UnexpectedStatusException.class, () -> client.widgets().createWidget("porto", Fixture.request()));

            assertEquals(status, e.status());
            assertTrue(e.headers().first("location").isPresent());
            assertEquals(1, server.requests().size());
            assertEquals(0, elsewhere.connections());
            assertFalse(Told.by(e).contains(Fixture.KEY));
        }
    }
}
