package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that are too large. */
@ExtendWith(FaultMatrix.class)
class SizeFaultsTest {
    private static final String UNTIL_THE_END = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n";

    @TestFactory
    Stream<DynamicTest> sizes() {
        return FaultMatrix.of(
                MatrixSection.BODY,
                this,
                fault("size: exactly maxResponseBytes")
                        .client(builder -> builder.maxResponseBytes(32))
                        .respond(Fixture.CREATED)
                        .returns("widget Bracket"),
                fault("size: one byte more than maxResponseBytes")
                        .client(builder -> builder.maxResponseBytes(31))
                        .respond(Fixture.CREATED)
                        .unreadable(larger(31))
                        .drops(),
                fault("size: one byte more than maxResponseBytes, length not told")
                        .client(builder -> builder.maxResponseBytes(31))
                        .respondAndClose(UNTIL_THE_END + Fixture.WIDGET)
                        .unreadable(larger(31))
                        .drops()
                        .tells(ExceptionDetail.rawBody(Fixture.WIDGET.substring(0, 31))),
                fault("size: 20 MB, told")
                        .respond(RawResponses.json(201, " ".repeat(20_000_000)))
                        .unreadable(larger(16_777_216))
                        .drops()
                        .tells(ExceptionDetail.rawBody("")),
                fault("size: without end, not told")
                        .script(Scripts.flood(UNTIL_THE_END, " "))
                        .unreadable(larger(16_777_216))
                        .drops()
                        .tells(ExceptionDetail.rawBodyLength(65_536)),
                fault("size: error of 1 MB")
                        .respond(RawResponses.of(500, "Content-Type: text/html\r\n", "x".repeat(1_000_000)))
                        .status(ServerException.class, "500 Internal Server Error")
                        .tells(ExceptionDetail.rawBodyLength(65_536)),
                fault("size: error without end")
                        .script(Scripts.flood("HTTP/1.1 500 X\r\n\r\n", "x"))
                        .status(ServerException.class, "500 Internal Server Error")
                        .drops()
                        .tells(ExceptionDetail.rawBodyLength(65_536)),
                fault("size: a body after 204")
                        .call("deleteWidget", client -> {
                            client.widgets().deleteWidget("porto", "1");
                            return null;
                        })
                        .respond(RawResponses.of(204, "", Fixture.WIDGET))
                        .returns("nothing")
                        .drops(),
                fault("size: a body in chunks after 204")
                        .call("deleteWidget", client -> {
                            client.widgets().deleteWidget("porto", "1");
                            return null;
                        })
                        .respond("HTTP/1.1 204 X\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                        .returns("nothing")
                        .drops());
    }

    private static String larger(int limit) {
        return "its body is incomplete: the body is larger than " + limit + " bytes (maxResponseBytes)";
    }
}
