package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies whose length is told wrongly, twice or not at all. */
@ExtendWith(FaultMatrix.class)
class LengthFaultsTest {
    private static final String START = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
    private static final String NOT_WHOLE = "its body is incomplete: ";
    private static final String IN_THE_MIDDLE =
            NOT_WHOLE + "the server closed the connection in the middle of its response";
    private static final String BAD_LENGTH = "the response is not valid HTTP (ProtocolException)";
    private static final int LENGTH = Fixture.WIDGET.length();

    @TestFactory
    Stream<DynamicTest> lengths() {
        CountDownLatch reading = new CountDownLatch(1);
        return FaultMatrix.of(
                MatrixSection.BODY,
                this,
                fault("length: cut off inside the body by the end of the stream")
                        .respondAndClose(START + length(LENGTH) + Fixture.WIDGET.substring(0, 9))
                        .unreadable(IN_THE_MIDDLE)
                        .drops()
                        .tells(ExceptionDetail.rawBody("{\"id\":\"wg")),
                fault("length: cut off before the body by the end of the stream")
                        .respondAndClose(START + length(LENGTH))
                        .unreadable(IN_THE_MIDDLE)
                        .drops()
                        .tells(ExceptionDetail.rawBody("")),
                fault("length: cut off inside the body by a reset")
                        .script(connection -> {
                            connection.readRequest();
                            connection.write(START + length(LENGTH) + "{\"id\"");
                            reading.await();
                            connection.reset();
                        })
                        .disturb(Disturbance.runIn("BodyReader.fill", reading::countDown))
                        .unreadable(NOT_WHOLE + "the connection failed: Connection reset")
                        .drops()
                        .tells(ExceptionDetail.rawBody("{\"id\"")),
                fault("length: one more than the body, until readTimeout")
                        .respondAndStall(START + length(LENGTH + 1) + Fixture.WIDGET)
                        .readTimeout(2_000)
                        .unreadable(NOT_WHOLE + "no bytes were transferred for 2000 ms (readTimeout)")
                        .drops()
                        .tells(ExceptionDetail.rawBody(Fixture.WIDGET)),
                fault("length: one less than the body")
                        .respond(START + length(LENGTH - 1) + Fixture.WIDGET)
                        .unreadable("its body differs from what is declared at $ (line 1, column 32)")
                        .drops(),
                fault("length: right, and a second response after it")
                        .respond(Fixture.CREATED + RawResponses.json(200, "{}"))
                        .returns("widget Bracket")
                        .drops(),
                fault("length: 2 GB, and 2 bytes")
                        .respondAndClose(START + length(2_147_483_646L) + "{}")
                        .unreadable(NOT_WHOLE + "the body is larger than 16777216 bytes (maxResponseBytes)")
                        .drops(),
                fault("length: 9223372036854775807")
                        .respondAndClose(START + length(Long.MAX_VALUE) + "{}")
                        .unreadable(NOT_WHOLE + "the body is larger than 16777216 bytes (maxResponseBytes)")
                        .drops(),
                fault("length: 9223372036854775808")
                        .respond(START + "Content-Length: 9223372036854775808\r\n\r\n{}")
                        .unknown(BAD_LENGTH),
                fault("length: negative")
                        .respond(START + length(-1) + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: no number")
                        .respond(START + "Content-Length: 3x\r\n\r\n{}")
                        .unknown(BAD_LENGTH),
                fault("length: +32")
                        .respond(START + "Content-Length: +32\r\n\r\n" + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: in hexadecimal")
                        .respond(START + "Content-Length: 0x20\r\n\r\n" + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: two numbers with a blank between")
                        .respond(START + "Content-Length: 3 2\r\n\r\n" + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: with a fraction")
                        .respond(START + "Content-Length: 32.0\r\n\r\n" + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: with zeros in front")
                        .respond(START + "Content-Length: 0032\r\n\r\n" + Fixture.WIDGET)
                        .returns("widget Bracket"),
                fault("length: empty")
                        .respond(START + "Content-Length:\r\n\r\n" + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: told twice, the same")
                        .respond(START + "Content-Length: 32\r\n" + length(LENGTH) + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: told twice, differently")
                        .respond(START + "Content-Length: 2\r\n" + length(LENGTH) + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: a list of two")
                        .respond(START + "Content-Length: 32, 32\r\n\r\n" + Fixture.WIDGET)
                        .unknown(BAD_LENGTH),
                fault("length: told, and chunked too")
                        .respond(START + "Transfer-Encoding: chunked\r\n" + length(5) + "20\r\n" + Fixture.WIDGET
                                + "\r\n0\r\n\r\n")
                        .returns("widget Bracket")
                        .drops(),
                fault("length: told, and chunked too, and whole by the length alone")
                        .respondAndClose(START + "Transfer-Encoding: chunked\r\n" + length(38) + "20\r\n"
                                + Fixture.WIDGET + "\r\n")
                        .unreadable(IN_THE_MIDDLE)
                        .drops()
                        .tells(ExceptionDetail.rawBody(Fixture.WIDGET)),
                fault("length: told, and another coding too")
                        .respond(START + "Transfer-Encoding: identity\r\n" + length(LENGTH) + Fixture.WIDGET)
                        .unknown("the response is not valid HTTP (NotImplementedException)"),
                fault("length: not told, ended by the end of the stream")
                        .respondAndClose(START + "\r\n" + Fixture.WIDGET)
                        .returns("widget Bracket")
                        .drops(),
                fault("length: not told, cut off by the end of the stream")
                        .respondAndClose(START + "\r\n{\"id\":")
                        .unreadable("its body differs from what is declared at $ (line 1, column 7)")
                        .drops(),
                fault("length: not told, and the stream stays open, until readTimeout")
                        .respondAndStall(START + "\r\n" + Fixture.WIDGET)
                        .readTimeout(2_000)
                        .unreadable(NOT_WHOLE + "no bytes were transferred for 2000 ms (readTimeout)")
                        .drops(),
                fault("length: body drips, never silent for readTimeout, until totalTimeout")
                        .script(Scripts.drip(START + length(1_000_000) + "{", " "))
                        .readTimeout(2_000)
                        .totalTimeout(2_500)
                        .unreadable(NOT_WHOLE + "the call took longer than 2500 ms (totalTimeout)")
                        .drops(),
                fault("length: error whose body is cut off")
                        .respondAndClose(
                                "HTTP/1.1 409 X\r\nContent-Type: application/json\r\n" + length(99) + "{\"error\":\"ha")
                        .status(ConflictException.class, "409 Conflict")
                        .drops()
                        .tells(ExceptionDetail.rawBody("{\"error\":\"ha")),
                fault("length: error whose body drips, until totalTimeout")
                        .script(Scripts.drip("HTTP/1.1 500 X\r\nContent-Type: text/html\r\n" + length(1_000_000), " "))
                        .totalTimeout(2_500)
                        .status(ServerException.class, "500 Internal Server Error")
                        .drops());
    }

    private static String length(long bytes) {
        return "Content-Length: " + bytes + "\r\n\r\n";
    }
}
