package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A response that does not begin as one. */
@ExtendWith(FaultMatrix.class)
class StatusLineFaultsTest {
    private static final String NO_HTTP = "the response is not valid HTTP (ParseException)";
    private static final String OTHER_VERSION = "the response is not valid HTTP (UnsupportedHttpVersionException)";
    private static final String TOO_LONG = "a line of the response is longer than 32768 bytes";
    private static final String IN_THE_MIDDLE = "the server closed the connection in the middle of its response";

    @TestFactory
    Stream<DynamicTest> statusLines() {
        return FaultMatrix.of(
                MatrixSection.HEAD,
                this,
                fault("status line: cut off by the end of the stream")
                        .respondAndClose("HTTP/1.1 20")
                        .unknown(IN_THE_MIDDLE),
                fault("status line: cut off by a reset")
                        .script(Scripts.reset("HTTP/1.1 20"))
                        .unknown("the connection failed: Connection reset"),
                fault("status line: whole, then the end of the stream")
                        .respondAndClose("HTTP/1.1 201 Created\r\n")
                        .unknown(IN_THE_MIDDLE),
                fault("status line: stalls, until readTimeout")
                        .respondAndStall("HTTP/1.1 2")
                        .readTimeout(2_000)
                        .unknown("no bytes were transferred for 2000 ms (readTimeout)"),
                fault("status line: drips, until totalTimeout")
                        .script(Scripts.drip("HTTP/1.1 201 ", "x"))
                        .totalTimeout(2_500)
                        .unknown("the call took longer than 2500 ms (totalTimeout)"),
                fault("status line: another protocol")
                        .respondAndClose("SSH-2.0-OpenSSH_9.2\r\n")
                        .unknown(NO_HTTP),
                fault("status line: HTTP/2").respond("HTTP/2 201\r\n\r\n").unknown(OTHER_VERSION),
                fault("status line: HTTP/3.0")
                        .respond(Fixture.CREATED.replace("HTTP/1.1", "HTTP/3.0"))
                        .unknown(OTHER_VERSION),
                fault("status line: ICY").respond("ICY 201 OK\r\n\r\n").unknown(NO_HTTP),
                fault("status line: none, HTML at once (HTTP/0.9)")
                        .respondAndClose("<html><body>Hello</body></html>\r\n")
                        .unknown(NO_HTTP),
                fault("status line: a TLS alert")
                        .respondAndClose("\u0015\u0003\u0003\u0000\u0002\u0002\u0028")
                        .unknown(IN_THE_MIDDLE),
                fault("status line: no status").respond("HTTP/1.1\r\n\r\n").unknown(NO_HTTP),
                fault("status line: a status that is no number")
                        .respond("HTTP/1.1 abc OK\r\n\r\n")
                        .unknown(NO_HTTP),
                fault("status line: status -1")
                        .respond("HTTP/1.1 -1 OK\r\n\r\n")
                        .unknown(NO_HTTP),
                fault("status line: status 0").respond("HTTP/1.1 0 OK\r\n\r\n").unknown(NO_HTTP),
                fault("status line: status 20")
                        .respond("HTTP/1.1 20 OK\r\n\r\n")
                        .unknown(NO_HTTP),
                fault("status line: status 1000")
                        .respond("HTTP/1.1 1000 OK\r\n\r\n")
                        .unknown(NO_HTTP),
                fault("status line: status 99999999999")
                        .respond("HTTP/1.1 99999999999 OK\r\n\r\n")
                        .unknown(NO_HTTP),
                fault("status line: no reason phrase")
                        .respond(Fixture.CREATED.replace(" Whatever", ""))
                        .returns("widget Bracket"),
                fault("status line: a reason phrase of 8-bit characters")
                        .respond(Fixture.CREATED.replace("Whatever", "Cr\u00e9\u00e9"))
                        .returns("widget Bracket"),
                fault("status line: 3 empty lines before it")
                        .respond("\r\n\r\n\r\n" + Fixture.CREATED)
                        .returns("widget Bracket"),
                fault("status line: empty lines without end before it")
                        .script(Scripts.flood("", "\r\n"))
                        .unknown("the response is not valid HTTP (MessageConstraintException)"),
                fault("status line: 40,000 bytes long")
                        .respond("HTTP/1.1 201 " + "x".repeat(40_000) + "\r\n\r\n")
                        .unknown(TOO_LONG),
                fault("status line: without end")
                        .script(Scripts.flood("HTTP/1.1 201 ", "x"))
                        .unknown(TOO_LONG),
                fault("status line: LF instead of CR LF")
                        .respond(Fixture.CREATED.replace("\r\n", "\n"))
                        .returns("widget Bracket"));
    }
}
