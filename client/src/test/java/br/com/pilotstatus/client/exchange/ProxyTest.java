package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.TestTls;
import br.com.pilotstatus.client.testing.Told;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A proxy gets what is for it, and nothing that is for this machine. */
class ProxyTest {
    private static final String CONNECT = "CONNECT widgets.example:443 HTTP/1.1\r\nHost: widgets.example:443\r\n";

    @Test
    void whatIsForThisMachineNeverLeavesIt() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                RawServer proxy = RawServer.responding(Fixture.CREATED)) {
            for (String host : List.of("127.0.0.1", "localhost")) {
                try (FixtureClient client = Fixture.builder(server)
                        .baseUrl(URI.create("http://" + host + ":" + server.port()))
                        .proxy(address(proxy))
                        .build()) {
                    client.widgets().createWidget("porto", Fixture.request());
                }
            }
            assertEquals(2, server.requests().size());
            assertEquals(0, proxy.connections());
        }
    }

    @Test
    void aProxyGetsItsUserAndTheServerDoesNot() throws Exception {
        TestTls tls = TestTls.named("dns:widgets.example");
        try (RawServer target = RawServer.start(tls.listener(), ProxyTest::response);
                RawServer proxy = Tunnels.to(target);
                FixtureClient client = FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .sslContext(tls.context())
                        .proxy(address(proxy), "jo\u00e3o", "s3cr:t")
                        .build()) {
            client.widgets().createWidget("porto", Fixture.request());

            String pair = Base64.getEncoder().encodeToString("jo\u00e3o:s3cr:t".getBytes(StandardCharsets.UTF_8));
            assertEquals(CONNECT + "Proxy-Authorization: Basic " + pair + "\r\n\r\n", proxy.request());
            assertFalse(target.request().contains("Proxy"), target.request());
        }
    }

    @Test
    void aProxyThatRefusesItsUserIsAskedOnce() throws Exception {
        try (RawServer proxy = RawServer.responding("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
                FixtureClient client = FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .proxy(address(proxy), "joao", "s3cr3t")
                        .build()) {
            assertEquals(
                    "createWidget: nothing was sent: the proxy 127.0.0.1:" + proxy.port()
                            + " responded with 407 to CONNECT widgets.example:443;"
                            + " it does not accept this user and password",
                    refusal(client));
            assertEquals(1, proxy.requests().size());
        }
    }

    @Test
    void aProxyThatForbidsIsAskedOnceAndOneThatFailsAgain() throws Exception {
        assertEquals(1, asked(403));
        assertEquals(3, asked(503));
    }

    @Test
    void theProxyOfTheJvmIsTakenWhereThatIsSaid() throws Exception {
        TestTls tls = TestTls.named("dns:widgets.example");
        try (RawServer target = RawServer.start(tls.listener(), ProxyTest::response);
                RawServer proxy = Tunnels.to(target)) {
            Selector.during(new Proxy(Proxy.Type.HTTP, address(proxy)), () -> {
                try (FixtureClient client = FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .sslContext(tls.context())
                        .systemProxy()
                        .build()) {
                    client.widgets().createWidget("porto", Fixture.request());
                }
            });
            String pair = Base64.getEncoder().encodeToString("jvm:pw".getBytes(StandardCharsets.UTF_8));
            assertEquals(CONNECT + "Proxy-Authorization: Basic " + pair + "\r\n\r\n", proxy.request());
        }
    }

    @Test
    void aProxyOfTheJvmOfAnotherKindIsRefusedWhenTheClientIsBuilt() throws Exception {
        Selector.during(new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", 9)), () -> {
            FixtureClient.Builder builder =
                    FixtureClient.builder().apiKey(Fixture.KEY).systemProxy();
            assertEquals(
                    "systemProxy: the JVM's proxy for https://widgets.example is a SOCKS proxy, and this client speaks"
                            + " to HTTP proxies only; set https.proxyHost and https.proxyPort",
                    Told.by(assertThrows(IllegalArgumentException.class, builder::build)));
        });
    }

    private static int asked(int status) throws Exception {
        try (RawServer proxy = RawServer.responding(RawResponses.of(status, "", ""));
                FixtureClient client = Fixture.builder(proxy)
                        .baseUrl(URI.create("https://widgets.example"))
                        .proxy(address(proxy))
                        .build()) {
            assertThrows(
                    RequestNotSentException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            return proxy.requests().size();
        }
    }

    private static String refusal(FixtureClient client) {
        return Told.by(assertThrows(
                RequestNotSentException.class, () -> client.widgets().createWidget("porto", Fixture.request())));
    }

    private static InetSocketAddress address(RawServer proxy) {
        return new InetSocketAddress("127.0.0.1", proxy.port());
    }

    private static void response(RawConnection connection) throws Exception {
        while (connection.readRequest()) {
            connection.write(Fixture.CREATED);
        }
    }

    /** A JVM that is set up with one proxy, whose user is {@code jvm}. */
    private static final class Selector extends ProxySelector {
        private final Proxy proxy;

        private Selector(Proxy proxy) {
            this.proxy = proxy;
        }

        static void during(Proxy proxy, Task task) throws Exception {
            ProxySelector before = ProxySelector.getDefault();
            Authenticator asked = Authenticator.getDefault();
            ProxySelector.setDefault(new Selector(proxy));
            Authenticator.setDefault(new Authenticator() {
                @Override
                protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                    return getRequestorType() == RequestorType.PROXY
                            ? new PasswordAuthentication("jvm", "pw".toCharArray())
                            : null;
                }
            });
            try {
                task.run();
            } finally {
                ProxySelector.setDefault(before);
                Authenticator.setDefault(asked);
            }
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // Nobody asks.
        }
    }

    @FunctionalInterface
    private interface Task {
        void run() throws Exception;
    }
}
