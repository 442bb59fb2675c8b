package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Servers that can't prove who they are, and handshakes that go wrong. */
@ExtendWith(FaultMatrix.class)
class TlsFaultsTest {
    private static final String TLS_FAILED = "could not connect to localhost:PORT: TLS failed: ";
    private static final String NO_PATH =
            "the server's certificate is signed by nobody whom this client trusts; set whom to trust with sslContext(…)";
    private static final String NOT_VALID =
            "PKIX path validation failed: " + "java.security.cert.CertPathValidatorException: validity check failed";
    private static final String PRESENT_ONE =
            "; if the server asks for a client's certificate, present one with sslContext(…)";
    private static final String START = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";

    @TempDir
    private static Path folder;

    private static Certificates certificates;
    private static SSLContext trusting;

    @BeforeAll
    static void make() throws Exception {
        certificates = Certificates.in(folder)
                .signed("good", "dns:localhost", "-validity", "2")
                .signed("expired", "dns:localhost", "-startdate", "-10d", "-validity", "5")
                .signed("early", "dns:localhost", "-startdate", "+5d", "-validity", "5")
                .signed("other", "dns:elsewhere.example", "-validity", "2")
                .selfSigned("self", "dns:localhost")
                .load();
        trusting = certificates.trusting();
    }

    @TestFactory
    Stream<DynamicTest> tls() {
        CountDownLatch idle = new CountDownLatch(1);
        LayeredListener layered = new LayeredListener(() -> certificates.serverContext("good"));
        return FaultMatrix.of(
                MatrixSection.TLS,
                this,
                server("certificate signed by nobody", "self").forGood().notSent(TLS_FAILED + NO_PATH),
                server("certificate by an authority that the JDK does not know", "good")
                        .forGood()
                        .client(builder -> builder.sslContext(defaultContext()))
                        .notSent(TLS_FAILED + NO_PATH),
                server("certificate expired", "expired").forGood().notSent(TLS_FAILED + NOT_VALID),
                server("certificate not yet valid", "early").forGood().notSent(TLS_FAILED + NOT_VALID),
                server("certificate for another host", "other")
                        .forGood()
                        .notSent(TLS_FAILED + "No subject alternative DNS name matching localhost found."),
                server("certificate for the name, not the address", "good")
                        .forGood()
                        .url(server -> URI.create("https://127.0.0.1:" + server.port()))
                        .notSent(TLS_FAILED.replace("localhost", "127.0.0.1")
                                + "No subject alternative names matching IP address 127.0.0.1 found"),
                plain("plain HTTP on the port of https")
                        .script(connection -> {
                            connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
                            connection.awaitEnd();
                        })
                        .notSent(TLS_FAILED + "what listens there does not speak TLS; is it http://, or another port?"),
                plain("handshake refused")
                        .script(connection -> {
                            connection.write("\u0015\u0003\u0003\u0000\u0002\u0002\u0028");
                            connection.awaitEnd();
                        })
                        .notSent(TLS_FAILED + "Received fatal alert: handshake_failure"),
                plain("server hangs up in the handshake")
                        .script(connection -> {
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .notSent(TLS_FAILED + "Remote host terminated the handshake"),
                plain("server resets the connection in the handshake")
                        .script(connection -> {
                            connection.socket().getInputStream().read();
                            connection.reset();
                        })
                        .notSent("could not connect to localhost:PORT: Connection reset"),
                plain("handshake stalls, until connectTimeout")
                        .script(RawConnection::awaitEnd)
                        .connectTimeout(2_000)
                        .notSent("could not connect to localhost:PORT: no connection within 2000 ms (connectTimeout)"),
                plain("handshake drips, until connectTimeout")
                        .script(connection -> {
                            connection.write("\u0016\u0003\u0003\u0040\u0000");
                            connection.socket().setSoTimeout(20);
                            while (true) {
                                connection.write("\u0000");
                                connection.pause();
                            }
                        })
                        .connectTimeout(2_000)
                        .notSent("could not connect to localhost:PORT: no connection within 2000 ms (connectTimeout)"),
                server("client's certificate demanded, TLS 1.2", "good")
                        .forGood()
                        .listener(() -> certificates.demanding("good", "TLSv1.2"))
                        .notSent(TLS_FAILED + "Received fatal alert: bad_certificate" + PRESENT_ONE)
                        .notSent("could not connect to localhost:PORT: Connection reset")
                        .notSent("could not connect to localhost:PORT: Broken pipe"),
                server("client's certificate demanded, TLS 1.3: refused only after the handshake", "good")
                        .forGood()
                        .listener(() -> certificates.demanding("good", "TLSv1.3"))
                        .notSent("TLS failed: Received fatal alert: bad_certificate" + PRESENT_ONE)
                        .notSent("the connection failed: Broken pipe")
                        .notSent("the connection failed: Connection reset")
                        .unknown("the connection failed: Connection reset"),
                server("body until the end, with close_notify", "good")
                        .respondAndClose(START + "\r\n{\"name\":\"W\"}")
                        .returns("widget W")
                        .drops(),
                server("body until the end, without close_notify", "good")
                        .listener(layered::open)
                        .script(connection -> {
                            connection.readRequest();
                            connection.write(START + "\r\n{\"name\":\"W\"}");
                            layered.cut();
                            connection.awaitEnd();
                        })
                        .unreadable(
                                "its body is incomplete: the server closed the connection in the middle of its response")
                        .drops(),
                server("server hangs up after the request", "good")
                        .respondAndClose("")
                        .unknown("the server closed the connection without a response"),
                server("server hangs up inside the body", "good")
                        .respondAndClose(START + "Content-Length: 32\r\n\r\n{")
                        .unreadable(
                                "its body is incomplete: the server closed the connection in the middle of its response")
                        .drops(),
                server("connection closed while idle", "good")
                        .afterGoodCalls(1)
                        .script(connection -> {
                            connection.readRequest();
                            connection.write(Fixture.CREATED);
                            connection.hangUp();
                            idle.countDown();
                            connection.awaitEnd();
                        })
                        .beforehand(idle::await)
                        .returns("widget Next"));
    }

    private static Fault server(String name, String alias) {
        return fault(name)
                .listener(() -> certificates.listener(alias))
                .url(server -> URI.create("https://localhost:" + server.port()))
                .client(builder -> builder.sslContext(trusting));
    }

    /** A server without TLS, called by https. */
    private static Fault plain(String name) {
        return fault(name)
                .url(server -> URI.create("https://localhost:" + server.port()))
                .forGood();
    }

    private static SSLContext defaultContext() {
        try {
            return SSLContext.getDefault();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
