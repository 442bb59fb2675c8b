package br.com.pilotstatus.client.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.TestTls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After {@code close()} no connection is opened, and none stays open, wherever a call is by then. What the server sees is true. */
class ClosedWhileConnectingTest {
    private static final String CLOSED = "the client was closed";
    private static final int RACES = 3_000;

    @Test
    void betweenAnyTwoStepsOfACall() throws Exception {
        assertTrue(closedAtEachReading(null) > 3);
    }

    @Test
    void betweenAnyTwoStepsOfACallByTls() throws Exception {
        assertTrue(closedAtEachReading(TestTls.named("dns:localhost").context()) > 3);
    }

    /** On new connections and on kept ones, whether a response comes or only {@code close()} ends the wait. */
    @Test
    void atAnyMoment() throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        Random random = new Random(16);
        try (RawServer server = RawServer.start(connection -> {
            while (connection.nextRequest().startsWith("GET / ")) {
                connection.write(RawResponses.json(200, "{}"));
            }
            connection.awaitEnd();
        })) {
            for (int i = 0; i < RACES; i++) {
                Exchanges exchanges = new Exchanges(server, "127.0.0.1", null);
                String path = i % 2 == 0 ? "/" : "/wait";
                if (i % 4 > 1) {
                    assertEquals("200", exchanges.told(() -> 0));
                }
                Phaser start = new Phaser(2);
                Future<String> told = caller.submit(() -> {
                    start.arriveAndAwaitAdvance();
                    return exchanges.told(path, () -> 0);
                });
                start.arriveAndAwaitAdvance();
                for (int spins = random.nextInt(2_000); spins > 0; spins--) {
                    Thread.onSpinWait();
                }
                exchanges.close();
                String end = told.get(60, TimeUnit.SECONDS);
                assertTrue(end.equals(CLOSED) || path.equals("/") && end.equals("200"), end);
            }
            assertEquals(0, server.awaitOpenConnections(0));
        } finally {
            caller.shutdownNow();
        }
    }

    /** Closes a client at each reading of the clock that a call makes, and returns how many those are. */
    private static int closedAtEachReading(@Nullable SSLContext tls) throws Exception {
        for (int reading = 1; ; reading++) {
            try (RawServer server = RawServer.start(listener(tls), connection -> {
                while (connection.readRequest()) {
                    connection.write(RawResponses.json(200, "{}"));
                }
            })) {
                Exchanges exchanges = new Exchanges(server, "localhost", tls);
                int[] first = {0};
                CountedClock clock = new CountedClock(reading, () -> {
                    exchanges.close();
                    try {
                        first[0] = server.knock();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
                String told = exchanges.told(clock);
                exchanges.close();
                if (!clock.hasCome()) {
                    assertEquals("200", told);
                    return reading - 1;
                }
                String where = "closed at reading " + reading;
                assertTrue(
                        told.equals(CLOSED)
                                || told.equals("200") && server.requests().size() == 1,
                        where + told);
                int last = server.knock();
                List<Integer> peers = server.peers();
                // Connections are accepted in the order in which they were made.
                assertEquals(List.of(first[0], last), peers.subList(peers.indexOf(first[0]), peers.size()), where);
                assertEquals(0, server.awaitOpenConnections(0), where);
            }
        }
    }

    private static ServerSocket listener(@Nullable SSLContext tls) throws IOException {
        ServerSocketFactory factory = tls == null ? ServerSocketFactory.getDefault() : tls.getServerSocketFactory();
        return factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }
}
