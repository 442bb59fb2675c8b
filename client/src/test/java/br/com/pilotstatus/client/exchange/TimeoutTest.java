package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No call waits for ever. */
class TimeoutTest {
    private static final String MAY_HAVE_ACTED =
            "createWidget: the request was sent, and the server may have acted on it: ";

    /** In which a busy machine, too, connects and reads the first bytes. */
    private static final Duration DRIPPING = Duration.ofSeconds(2);

    @BeforeAll
    static void loadClasses() throws IOException {
        Fixture.loadClasses();
    }

    @Test
    void silenceEndsAtTheReadTimeout() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.awaitEnd();
                });
                FixtureClient client = Fixture.builder(server)
                        .readTimeout(Duration.ofMillis(80))
                        .build()) {
            assertEquals(
                    MAY_HAVE_ACTED + "no bytes were transferred for 80 ms (readTimeout)",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
        }
    }

    @Test
    void drippingHeadersEndAtTheTotalTimeout() throws Exception {
        try (RawServer server = dripping("HTTP/1.1 201 Created\r\nX: ");
                FixtureClient client =
                        Fixture.builder(server).totalTimeout(DRIPPING).build()) {
            long start = System.nanoTime();
            assertEquals(
                    MAY_HAVE_ACTED + "the call took longer than 2000 ms (totalTimeout)",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
            assertTrue(System.nanoTime() - start < 60_000_000_000L);
        }
    }

    @Test
    void aDrippingBodyEndsAtTheTotalTimeoutAndKeepsTheStatus() throws Exception {
        try (RawServer server = dripping("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000000\r\n\r\n{");
                FixtureClient client =
                        Fixture.builder(server).totalTimeout(DRIPPING).build()) {
            ResponseUnreadableException e = assertThrows(
                    ResponseUnreadableException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            assertEquals(
                    "createWidget: the server responded with 201, but its body is incomplete: "
                            + "the call took longer than 2000 ms (totalTimeout)",
                    Told.by(e));
            assertEquals(201, e.status());
            assertTrue(e.rawBody().startsWith("{"));
        }
    }

    @Test
    void connectingEndsAtTheConnectTimeout() throws Exception {
        List<Socket> queue = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(full, queue);
            try (FixtureClient client = FixtureClient.builder()
                    .apiKey(Fixture.KEY)
                    .baseUrl(URI.create("http://127.0.0.1:" + full.getLocalPort()))
                    .connectTimeout(Duration.ofSeconds(2))
                    .build()) {
                assertEquals(
                        "createWidget: nothing was sent: could not connect to 127.0.0.1:" + full.getLocalPort()
                                + ": no connection within 2000 ms (connectTimeout)",
                        Told.by(assertThrows(
                                RequestNotSentException.class,
                                () -> client.widgets().createWidget("porto", Fixture.request()))));
            }
        } finally {
            for (Socket socket : queue) {
                socket.close();
            }
        }
    }

    @Test
    void aServerThatDoesNotReadEndsAtTheReadTimeout() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (RawServer server = RawServer.start(connection -> done.await());
                FixtureClient client = Fixture.builder(server)
                        .readTimeout(Duration.ofMillis(100))
                        .build()) {
            CreateWidgetRequest request = CreateWidgetRequest.builder()
                    .name("B")
                    .number("5511999999999")
                    .secretRecipe("x".repeat(20_000_000))
                    .build();
            assertEquals(
                    MAY_HAVE_ACTED + "no bytes were transferred for 100 ms (readTimeout)",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets().createWidget("porto", request))));
        } finally {
            done.countDown();
        }
    }

    @Test
    void aRefusedConnectionSentNothing() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (FixtureClient client = FixtureClient.builder()
                .apiKey(Fixture.KEY)
                .baseUrl(URI.create("http://localhost:" + port))
                .build()) {
            assertEquals(
                    "createWidget: nothing was sent: could not connect to localhost:" + port + ": Connection refused",
                    Told.by(assertThrows(
                            RequestNotSentException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
        }
    }

    private static RawServer dripping(String start) throws Exception {
        return RawServer.start(connection -> {
            connection.readRequest();
            connection.write(start);
            connection.socket().setSoTimeout(20);
            while (true) {
                connection.write(" ");
                connection.pause();
            }
        });
    }

    /** Connects until the kernel takes no more. */
    private static void fill(ServerSocket server, List<Socket> queue) {
        try {
            for (int i = 0; i < 10; i++) {
                Socket socket = new Socket();
                queue.add(socket);
                socket.connect(server.getLocalSocketAddress(), 200);
            }
        } catch (IOException e) {
            // Full.
        }
    }
}
