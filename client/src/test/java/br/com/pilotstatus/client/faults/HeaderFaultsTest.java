package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Headers that are cut off, malformed, too many or too long. */
@ExtendWith(FaultMatrix.class)
class HeaderFaultsTest {
    private static final String START = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
    private static final String NO_HTTP = "the response is not valid HTTP (ParseException)";
    private static final String TOO_LONG = "a line of the response is longer than 32768 bytes";
    private static final String TOO_MANY = "the response has more than 256 headers";
    private static final String IN_THE_MIDDLE = "the server closed the connection in the middle of its response";

    @TestFactory
    Stream<DynamicTest> headers() {
        return FaultMatrix.of(
                MatrixSection.HEAD,
                this,
                fault("headers: cut off between two by the end of the stream")
                        .respondAndClose(START)
                        .unknown(IN_THE_MIDDLE),
                fault("headers: cut off inside a name by the end of the stream")
                        .respondAndClose(START + "Conte")
                        .unknown(IN_THE_MIDDLE),
                fault("headers: cut off inside a value by the end of the stream")
                        .respondAndClose(START + "Content-Length: 3")
                        .unknown(IN_THE_MIDDLE),
                fault("headers: cut off by a reset")
                        .script(Scripts.reset(START))
                        .unknown("the connection failed: Connection reset"),
                fault("headers: stall, until readTimeout")
                        .respondAndStall(START)
                        .readTimeout(2_000)
                        .unknown("no bytes were transferred for 2000 ms (readTimeout)"),
                fault("headers: drip, never silent for readTimeout, until totalTimeout")
                        .script(Scripts.drip(START + "X: ", "x"))
                        .readTimeout(2_000)
                        .totalTimeout(2_500)
                        .unknown("the call took longer than 2500 ms (totalTimeout)"),
                with("headers: a line without a colon", "Nonsense").unknown(NO_HTTP),
                with("headers: no name", ": value").unknown(NO_HTTP),
                with("headers: a space before the colon", "X-A : value").returns("widget Bracket"),
                with("headers: a space in a name", "X A: value").returns("widget Bracket"),
                with("headers: a NUL in a value", "X-A: a\u0000b")
                        .call("createWidget", HeaderFaultsTest::header)
                        .returns("X-A: a b"),
                with("headers: a CR in a value", "X-A: a\rX-B: b")
                        .call("createWidget", HeaderFaultsTest::header)
                        .returns("X-A: a X-B: b"),
                with("headers: 8-bit characters in a value", "X-A: \u00e9\u00ff")
                        .returns("widget Bracket"),
                with("headers: a folded value (obsolete)", "X-A: a\r\n  b")
                        .call("createWidget", HeaderFaultsTest::header)
                        .returns("X-A: a b"),
                with("headers: no value", "X-A:").returns("widget Bracket"),
                with("headers: Set-Cookie", "Set-Cookie: session=stolen; Path=/")
                        .returns("widget Bracket"),
                with("headers: one of 40,000 bytes", "X-A: " + "x".repeat(40_000))
                        .unknown(TOO_LONG),
                with("headers: 300 of them", "X-A: 1\r\n".repeat(299) + "X-A: 1")
                        .unknown(TOO_MANY),
                with("headers: 360 KB of them", ("X-A: " + "x".repeat(30_000) + "\r\n").repeat(12) + "X-A: 1")
                        .unknown("the response headers are larger than 262144 bytes"),
                fault("headers: one without end")
                        .script(Scripts.flood(START + "X-A: ", "x"))
                        .unknown(TOO_LONG),
                fault("headers: lines without end")
                        .script(Scripts.flood(START, "X-A: 1\r\n"))
                        .unknown(TOO_MANY));
    }

    private static String header(FixtureClient client) {
        return "X-A: "
                + client.widgets()
                        .createWidgetWithResponse("porto", Fixture.request(), RequestOptions.none())
                        .headers()
                        .first("X-A")
                        .orElse("none");
    }

    private static Fault with(String name, String line) {
        return fault(name)
                .respond(RawResponses.of(201, "Content-Type: application/json\r\n" + line + "\r\n", Fixture.WIDGET));
    }
}
