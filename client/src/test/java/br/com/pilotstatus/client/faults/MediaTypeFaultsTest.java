package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Content types that are wrong, missing or odd. */
@ExtendWith(FaultMatrix.class)
class MediaTypeFaultsTest {
    @TestFactory
    Stream<DynamicTest> mediaTypes() {
        return FaultMatrix.of(
                MatrixSection.CONTENT,
                this,
                fault("type: missing")
                        .respond(RawResponses.of(201, "", Fixture.WIDGET))
                        .returns("widget Bracket"),
                type("type: empty", "").unreadable("its Content-Type can't be read"),
                type("type: APPLICATION/JSON", "APPLICATION/JSON").returns("widget Bracket"),
                type("type: application/problem+json", "application/problem+json")
                        .returns("widget Bracket"),
                type("type: */*", "*/*").unreadable("its body can't be read"),
                type("type: text/html", "text/html").unreadable("its body is text/html, not application/json"),
                type("type: text/plain, though it is JSON", "text/plain; charset=utf-8")
                        .unreadable("its body is text/plain, not application/json"),
                type("type: application/octet-stream", "application/octet-stream")
                        .unreadable("its body is application/octet-stream, not application/json"),
                type("type: text/json", "text/json").returns("widget Bracket"),
                type("type: application/jsonp", "application/jsonp")
                        .unreadable("its body is application/jsonp, not application/json"),
                type("type: garbage", "garbage").unreadable("its Content-Type can't be read"),
                type("type: application/json;;;", "application/json;;;").returns("widget Bracket"),
                type("type: two in one line", "application/json, text/html")
                        .unreadable("its Content-Type can't be read"),
                fault("type: two lines")
                        .respond(RawResponses.of(
                                201, "Content-Type: application/json\r\nContent-Type: text/html\r\n", Fixture.WIDGET))
                        .unreadable("its Content-Type can't be read"),
                type("type: 30,000 bytes long", "x".repeat(30_000) + "/json").returns("widget Bracket"));
    }

    private static Fault type(String name, String type) {
        return fault(name).respond(RawResponses.of(201, "Content-Type: " + type + "\r\n", Fixture.WIDGET));
    }
}
