package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** 1xx responses, which are not final (RFC 9110 section 15.2). */
@ExtendWith(FaultMatrix.class)
class InformationalFaultsTest {
    private static final String EARLY_HINTS = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n";

    @TestFactory
    Stream<DynamicTest> informational() {
        return FaultMatrix.of(
                MatrixSection.HEAD,
                this,
                fault("1xx: 100 that nobody asked for, then the response")
                        .respond("HTTP/1.1 100 Continue\r\n\r\n" + Fixture.CREATED)
                        .returns("widget Bracket"),
                fault("1xx: 102 and 103, then the response")
                        .respond("HTTP/1.1 102 Processing\r\n\r\n" + EARLY_HINTS + Fixture.CREATED)
                        .returns("widget Bracket"),
                fault("1xx: 103, then the end of the stream")
                        .respondAndClose(EARLY_HINTS)
                        .unknown("the server closed the connection without a response"),
                fault("1xx: 103, then silence, until readTimeout")
                        .respondAndStall(EARLY_HINTS)
                        .readTimeout(2_000)
                        .unknown("no bytes were transferred for 2000 ms (readTimeout)"),
                fault("1xx: 103 again and again, until totalTimeout")
                        .script(Scripts.drip("", EARLY_HINTS))
                        .totalTimeout(2_500)
                        .unknown("the call took longer than 2500 ms (totalTimeout)"),
                fault("1xx: 103 without end")
                        .script(Scripts.flood("", EARLY_HINTS))
                        .unknown("the response headers are larger than 262144 bytes"),
                fault("1xx: 101 to a protocol that nobody asked for")
                        .respond("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n")
                        .unknown("the response is not valid HTTP (ProtocolException)"),
                fault("1xx: 100 with a body")
                        .respond("HTTP/1.1 100 Continue\r\nContent-Length: 2\r\n\r\n{}" + Fixture.CREATED)
                        .unknown("the response is not valid HTTP (ParseException)"));
    }
}
