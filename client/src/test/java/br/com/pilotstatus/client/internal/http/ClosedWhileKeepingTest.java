package br.com.pilotstatus.client.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.testing.RawServer;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClosedWhileKeepingTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** It reads the clock once to open a connection's age, when the connection is no longer busy and not yet idle. */
    @Test
    void aConnectionThatIsNeitherBusyNorIdleIsClosedToo() throws Exception {
        try (RawServer server = RawServer.start(connection -> connection.awaitEnd())) {
            ConnectionPool[] pool = {null};
            CountedClock clock = new CountedClock(1, () -> pool[0].close());
            Origin origin = Origin.of(URI.create("http://127.0.0.1:" + server.port()));
            pool[0] = new ConnectionPool(new Http1Settings(origin, null, null, 1, A_MINUTE, 1_000), clock);
            Connection taken = pool[0].take(new Timeouts(A_MINUTE, A_MINUTE, A_MINUTE, A_MINUTE.toNanos(), () -> 0));

            pool[0].keep(taken);

            assertTrue(clock.hasCome());
            assertTrue(taken.socket().isClosed());
            assertEquals(0, server.awaitOpenConnections(0));
        }
    }
}
