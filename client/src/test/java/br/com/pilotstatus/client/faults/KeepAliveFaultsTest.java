package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connections that do not live as long as they should, or live too long. */
@ExtendWith(FaultMatrix.class)
class KeepAliveFaultsTest {
    private static final String OLD = Fixture.CREATED.replace("HTTP/1.1", "HTTP/1.0");
    private static final String HUNG_UP = "the server closed the connection without a response";

    @TestFactory
    Stream<DynamicTest> keepAlive() {
        return FaultMatrix.of(
                MatrixSection.KEEP_ALIVE,
                this,
                fault("HTTP/1.0").respond(OLD).returns("widget Bracket").drops(),
                fault("HTTP/1.0 with Connection: keep-alive")
                        .respond(header(OLD, "Connection: keep-alive"))
                        .returns("widget Bracket"),
                fault("HTTP/1.0 without a length")
                        .respondAndClose(OLD.replace("Content-Length: 32\r\n", ""))
                        .returns("widget Bracket")
                        .drops(),
                fault("HTTP/1.0 with chunks")
                        .respond(header(
                                OLD.replace("Content-Length: 32\r\n", "")
                                        .replace(Fixture.WIDGET, "20\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n"),
                                "Transfer-Encoding: chunked"))
                        .returns("widget Bracket")
                        .drops(),
                fault("HTTP/1.0 with chunks and Connection: keep-alive")
                        .respond(header(
                                OLD.replace("Content-Length: 32\r\n", "")
                                        .replace(Fixture.WIDGET, "20\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n"),
                                "Connection: keep-alive\r\nTransfer-Encoding: chunked"))
                        .returns("widget Bracket")
                        .drops(),
                fault("Connection: close, and it stays open")
                        .respond(header(Fixture.CREATED, "Connection: close"))
                        .returns("widget Bracket")
                        .drops(),
                fault("Connection: CLOSE among others")
                        .respond(header(Fixture.CREATED, "Connection: foo, CLOSE"))
                        .returns("widget Bracket")
                        .drops(),
                fault("Connection: keep-alive and close")
                        .respond(header(Fixture.CREATED, "Connection: keep-alive\r\nConnection: close"))
                        .returns("widget Bracket")
                        .drops(),
                idle("closed while idle", RawConnection::hangUp).returns("widget Next"),
                idle("reset while idle", RawConnection::reset).returns("widget Next"),
                idle("408 on the idle connection", connection -> connection.write(RawResponses.json(408, "{}")))
                        .returns("widget Next"),
                idle("another response on the idle connection", connection -> connection.write(Fixture.CREATED))
                        .returns("widget Next"),
                idle("one byte on the idle connection", connection -> connection.write("x"))
                        .returns("widget Next"),
                reuse("closed in the moment of reuse: the request is read", connection -> {
                            connection.readRequest();
                            connection.hangUp();
                        })
                        .unknown(HUNG_UP),
                reuse("closed in the moment of reuse: half of the request is read", connection -> {
                            connection.readPart(50);
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .unknown(HUNG_UP),
                reuse("reset in the moment of reuse", connection -> {
                            connection.readRequest();
                            connection.reset();
                        })
                        .unknown("the connection failed: Connection reset"),
                reuse("closed in the moment of reuse, of a GET with retries off", connection -> {
                            connection.readRequest();
                            connection.hangUp();
                        })
                        .call("getWidget", client -> client.widgets().getWidget("porto", "1"))
                        .unknown(HUNG_UP),
                reuse("the response to the reused connection never comes", RawConnection::awaitEnd)
                        .readTimeout(2_000)
                        .unknown("no bytes were transferred for 2000 ms (readTimeout)")
                        .requests(0));
    }

    /** What happens to the connection between a good call and the next. */
    private static Fault idle(String name, RawServer.Script between) {
        CountDownLatch done = new CountDownLatch(1);
        return fault(name).afterGoodCalls(1).beforehand(done::await).script(connection -> {
            connection.readRequest();
            connection.write(Fixture.CREATED);
            between.serve(connection);
            done.countDown();
            connection.awaitEnd();
        });
    }

    /** What happens to the second request of a connection. */
    private static Fault reuse(String name, RawServer.Script second) {
        return fault(name).afterGoodCalls(1).script(connection -> {
            connection.readRequest();
            connection.write(Fixture.CREATED);
            second.serve(connection);
        });
    }

    private static String header(String response, String line) {
        return response.replaceFirst("\r\n", "\r\n" + line + "\r\n");
    }
}
