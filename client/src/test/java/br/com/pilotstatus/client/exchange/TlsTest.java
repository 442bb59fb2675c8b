package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.TestTls;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** https: connections are kept, names are verified, nothing leaves before the handshake. */
class TlsTest {
    @BeforeAll
    static void loadClasses() throws IOException {
        Fixture.loadClasses();
    }

    @Test
    void connectionsAreReused() throws Exception {
        TestTls tls = TestTls.named("dns:localhost");
        try (RawServer server = RawServer.start(tls.listener(), TlsTest::response);
                FixtureClient client =
                        client(server, "localhost").sslContext(tls.context()).build()) {
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        "wgt_01",
                        client.widgets()
                                .createWidget("porto", Fixture.request())
                                .id());
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aBodyLargerThanTheSocketsBuffersGoesThrough() throws Exception {
        TestTls tls = TestTls.named("dns:localhost");
        try (RawServer server = RawServer.start(tls.listener(), TlsTest::response);
                FixtureClient client =
                        client(server, "localhost").sslContext(tls.context()).build()) {
            CreateWidgetRequest request = CreateWidgetRequest.builder()
                    .name("B")
                    .number("5511999999999")
                    .secretRecipe("x".repeat(8_000_000))
                    .build();
            assertEquals(
                    "wgt_01", client.widgets().createWidget("porto", request).id());
            assertTrue(server.request().endsWith("xxx\"}"));
        }
    }

    @Test
    void aCertificateForAnotherNameIsRefusedBeforeAnythingIsSent() throws Exception {
        TestTls tls = TestTls.named("dns:elsewhere.example");
        try (RawServer server = RawServer.start(tls.listener(), TlsTest::response);
                FixtureClient client =
                        client(server, "localhost").sslContext(tls.context()).build()) {
            assertEquals(
                    "createWidget: nothing was sent: could not connect to localhost:" + server.port()
                            + ": TLS failed: No subject alternative DNS name matching localhost found.",
                    refusal(client));
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void aCertificateThatNobodySignedIsRefusedOnceAndSaysWhatToDo() throws Exception {
        TestTls tls = TestTls.named("dns:localhost");
        try (RawServer server = RawServer.start(tls.listener(), TlsTest::response);
                FixtureClient client = client(server, "localhost").build()) {
            assertEquals(
                    "createWidget: nothing was sent: could not connect to localhost:" + server.port()
                            + ": TLS failed: the server's certificate is signed by nobody whom this client trusts;"
                            + " set whom to trust with sslContext(…)",
                    refusal(client));
            assertEquals(0, server.requests().size());
            assertEquals(1, server.connections(), "it would be refused again");
        }
    }

    @Test
    void aHandshakeThatStallsEndsAtTheConnectTimeout() throws Exception {
        try (RawServer server = RawServer.start(RawConnection::awaitEnd);
                FixtureClient client = client(server, "localhost")
                        .connectTimeout(Duration.ofSeconds(2))
                        .build()) {
            assertEquals(
                    "createWidget: nothing was sent: could not connect to localhost:" + server.port()
                            + ": no connection within 2000 ms (connectTimeout)",
                    refusal(client));
        }
    }

    @Test
    void anInterruptEndsTheWaitForAResponse() throws Exception {
        TestTls tls = TestTls.named("dns:localhost");
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = RawServer.start(tls.listener(), connection -> {
                    connection.readRequest();
                    came.countDown();
                    connection.awaitEnd();
                });
                FixtureClient client =
                        client(server, "localhost").sslContext(tls.context()).build()) {
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the thread was interrupted",
                    Told.by(InterruptTest.interrupted(client, came::await)));
        }
    }

    @Test
    void aProxyIsAskedForATunnelAndSeesNoKey() throws Exception {
        TestTls tls = TestTls.named("dns:widgets.example");
        try (RawServer target = RawServer.start(tls.listener(), TlsTest::response);
                RawServer proxy = Tunnels.to(target);
                FixtureClient client = FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .sslContext(tls.context())
                        .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
                        .build()) {
            Widget widget = client.widgets().createWidget("porto", Fixture.request());

            assertEquals("wgt_01", widget.id());
            assertEquals("CONNECT widgets.example:443 HTTP/1.1\r\nHost: widgets.example:443\r\n\r\n", proxy.request());
            assertTrue(target.request().startsWith("POST /v1/porto/widgets HTTP/1.1\r\nHost: widgets.example\r\n"));
        }
    }

    @Test
    void aProxyThatRefusesTheTunnelSentNothing() throws Exception {
        try (RawServer proxy = RawServer.responding("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
                FixtureClient client = FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
                        .build()) {
            assertEquals(
                    "createWidget: nothing was sent: the proxy 127.0.0.1:" + proxy.port()
                            + " responded with 407 to CONNECT widgets.example:443; it asks for a user, set it with"
                            + " proxy(address, user, password)",
                    refusal(client));
            assertEquals(1, proxy.requests().size(), "it would refuse again");
        }
    }

    private static FixtureClient.Builder client(RawServer server, String host) {
        return Fixture.builder(server).baseUrl(URI.create("https://" + host + ":" + server.port()));
    }

    private static String refusal(FixtureClient client) {
        return Told.by(assertThrows(
                RequestNotSentException.class, () -> client.widgets().createWidget("porto", Fixture.request())));
    }

    private static void response(RawConnection connection) throws Exception {
        while (connection.readRequest()) {
            connection.write(Fixture.CREATED);
        }
    }
}
