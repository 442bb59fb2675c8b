package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server of these is the proxy: what it sees is CONNECT, or the whole request if that is plain http. */
@ExtendWith(FaultMatrix.class)
class ProxyFaultsTest {
    private static final String TO_ORIGIN =
            "could not connect to widgets.example:443 through the proxy 127.0.0.1:PORT: ";
    private static final String OPENED = "HTTP/1.1 200 OK\r\n\r\n";

    @TestFactory
    Stream<DynamicTest> proxies() {
        return FaultMatrix.of(
                MatrixSection.CONNECTING,
                this,
                fault("proxy: nobody listens on its port")
                        .url(server -> URI.create("https://widgets.example"))
                        .forGood()
                        .client(builder ->
                                builder.proxy(new InetSocketAddress("127.0.0.1", UnreachableAddresses.closedPort())))
                        .notSent("could not connect to the proxy 127.0.0.1:PORT: Connection refused"),
                tunnel("proxy: refuses the tunnel with 407")
                        .respond("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                        .notSent(
                                "the proxy 127.0.0.1:PORT responded with 407 to CONNECT widgets.example:443; it asks for a user,"
                                        + " set it with proxy(address, user, password)")
                        .requests(1),
                tunnel("proxy: refuses the tunnel with 502 and a page")
                        .respond(RawResponses.of(502, "Content-Type: text/html\r\n", "<h1>Bad gateway</h1>"))
                        .notSent("the proxy 127.0.0.1:PORT responded with 502 to CONNECT widgets.example:443")
                        .requests(1),
                tunnel("proxy: redirects CONNECT")
                        .respond(RawResponses.of(302, "Location: https://elsewhere.example/\r\n", ""))
                        .notSent("the proxy 127.0.0.1:PORT responded with 302 to CONNECT widgets.example:443")
                        .requests(1),
                tunnel("proxy: hangs up instead of responding to CONNECT")
                        .respondAndClose("")
                        .notSent(TO_ORIGIN + "the server closed the connection without a response")
                        .requests(1),
                tunnel("proxy: resets the connection instead of responding to CONNECT")
                        .script(Scripts.reset(""))
                        .notSent(TO_ORIGIN + "Connection reset")
                        .requests(1),
                tunnel("proxy: never responds to CONNECT")
                        .respondAndStall("")
                        .connectTimeout(2_000)
                        .notSent(TO_ORIGIN + "no connection within 2000 ms (connectTimeout)")
                        .requests(1),
                tunnel("proxy: drips its response to CONNECT")
                        .script(Scripts.drip("HTTP/1.1 200 OK\r\nX: ", "x"))
                        .connectTimeout(2_000)
                        .notSent(TO_ORIGIN + "no connection within 2000 ms (connectTimeout)")
                        .requests(1),
                tunnel("proxy: responds to CONNECT with endless headers")
                        .script(Scripts.flood("HTTP/1.1 200 OK\r\n", "X: " + "y".repeat(1000) + "\r\n"))
                        .notSent(TO_ORIGIN + "the response headers are larger than 65536 bytes")
                        .requests(1),
                tunnel("proxy: opens the tunnel and hangs up")
                        .script(connection -> {
                            connection.readRequest();
                            connection.write(OPENED);
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .notSent(TO_ORIGIN + "TLS failed: Remote host terminated the handshake")
                        .requests(1),
                tunnel("proxy: opens the tunnel to something that isn't TLS")
                        .script(connection -> {
                            connection.readRequest();
                            connection.write(OPENED);
                            connection.socket().getInputStream().read();
                            connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
                            connection.awaitEnd();
                        })
                        .notSent(TO_ORIGIN
                                + "TLS failed: what listens there does not speak TLS; is it http://, or another port?")
                        .requests(1),
                fault("proxy: refuses the tunnel with 403, with attempts left")
                        .url(server -> URI.create("https://widgets.example"))
                        .proxied()
                        .forGood()
                        .client(builder -> builder.maxRetries(2))
                        .respond(RawResponses.of(403, "", ""))
                        .notSent("the proxy 127.0.0.1:PORT responded with 403 to CONNECT widgets.example:443")
                        .requests(1),
                fault("proxy: is not asked for this machine, and nobody listens on its port")
                        .client(builder ->
                                builder.proxy(new InetSocketAddress("127.0.0.1", UnreachableAddresses.closedPort())))
                        .respond(Fixture.CREATED)
                        .returns("widget Bracket"));
    }

    private static Fault tunnel(String name) {
        return fault(name)
                .url(server -> URI.create("https://widgets.example"))
                .proxied()
                .forGood();
    }
}
