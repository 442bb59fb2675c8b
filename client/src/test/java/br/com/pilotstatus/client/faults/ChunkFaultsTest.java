package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.testing.Fixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Chunked bodies (RFC 9112 section 7.1). */
@ExtendWith(FaultMatrix.class)
class ChunkFaultsTest {
    private static final String START =
            "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String WHOLE = "20\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n";
    private static final String NOT_WHOLE = "its body is incomplete: ";
    private static final String IN_THE_MIDDLE =
            NOT_WHOLE + "the server closed the connection in the middle of its response";
    private static final String TOO_LONG = NOT_WHOLE + "a line of the response is longer than 32768 bytes";
    private static final String NOT_IMPLEMENTED = "the response is not valid HTTP (NotImplementedException)";
    private static final String NO_HTTP = NOT_WHOLE + "the response is not valid HTTP (MalformedChunkCodingException)";

    @TestFactory
    Stream<DynamicTest> chunks() {
        return FaultMatrix.of(
                MatrixSection.BODY,
                this,
                fault("chunks: cut off inside one")
                        .respondAndClose(START + "20\r\n{\"id\":")
                        .unreadable(IN_THE_MIDDLE)
                        .drops()
                        .tells(ExceptionDetail.rawBody("{\"id\":")),
                fault("chunks: cut off between two")
                        .respondAndClose(START + "20\r\n" + Fixture.WIDGET + "\r\n")
                        .unreadable(IN_THE_MIDDLE)
                        .drops()
                        .tells(ExceptionDetail.rawBody(Fixture.WIDGET)),
                fault("chunks: cut off before the last line")
                        .respondAndClose(START + "20\r\n" + Fixture.WIDGET + "\r\n0\r\n")
                        .returns("widget Bracket"),
                fault("chunks: none at all")
                        .respondAndClose(START)
                        .unreadable(IN_THE_MIDDLE)
                        .drops(),
                fault("chunks: a size that is no number")
                        .respond(START + "xyz\r\n{}\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: an empty size")
                        .respond(START + "\r\n{}\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a negative size")
                        .respond(START + "-2\r\n{}\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a size of 17 digits")
                        .respond(START + "10000000000000002\r\n{}\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a size of 2 GB, and 2 bytes")
                        .respondAndClose(START + "7fffffff\r\n{}")
                        .unreadable(IN_THE_MIDDLE)
                        .drops(),
                fault("chunks: a size with 0x before it")
                        .respond(START + "0x20\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a size with + before it")
                        .respond(START + "+20\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a size with a word after it")
                        .respond(START + "20 x\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a size in two words")
                        .respond(START + "2 0\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a CR alone after the size")
                        .respond(START + "20\r" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: an LF alone after the size")
                        .respond(START + "20\n" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: an LF alone after the data")
                        .respond(START + "20\r\n" + Fixture.WIDGET + "\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: an LF alone after a trailer")
                        .respond(START + WHOLE.replace("0\r\n\r\n", "0\r\nX-A: 1\n\r\n"))
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: an LF alone at the end")
                        .respond(START + WHOLE.replace("0\r\n\r\n", "0\r\n\n"))
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: another response instead of the last")
                        .respond(START + "20\r\n" + Fixture.WIDGET + "\r\n" + Fixture.CREATED)
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: no line end after the data")
                        .respond(START + "2\r\n{}0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: more data than its size")
                        .respond(START + "2\r\n" + Fixture.WIDGET + "\r\n0\r\n\r\n")
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: a size line of 40,000 bytes")
                        .respond(START + "2;" + "x".repeat(40_000) + "\r\n{}\r\n0\r\n\r\n")
                        .unreadable(TOO_LONG)
                        .drops(),
                fault("chunks: extensions")
                        .respond(START + "20;name=\"a;b\"\r\n" + Fixture.WIDGET + "\r\n0;last\r\n\r\n")
                        .returns("widget Bracket"),
                fault("chunks: of one byte each")
                        .respond(START + single(Fixture.WIDGET))
                        .returns("widget Bracket"),
                fault("chunks: trailers")
                        .respond(START + WHOLE.replace("0\r\n\r\n", "0\r\nX-A: 1\r\nContent-Length: 5\r\n\r\n"))
                        .returns("widget Bracket"),
                fault("chunks: a trailer that is none")
                        .respond(START + WHOLE.replace("0\r\n\r\n", "0\r\nNonsense\r\n\r\n"))
                        .unreadable(NO_HTTP)
                        .drops(),
                fault("chunks: trailers without end")
                        .script(Scripts.flood(START + WHOLE.replace("0\r\n\r\n", "0\r\n"), "X-A: 1\r\n"))
                        .unreadable(NOT_WHOLE + "the response has more than 256 headers")
                        .drops(),
                fault("chunks: bytes after the last")
                        .respond(START + WHOLE + "{}")
                        .returns("widget Bracket")
                        .drops(),
                fault("chunks: stall inside one, until readTimeout")
                        .respondAndStall(START + "20\r\n{")
                        .readTimeout(2_000)
                        .unreadable(NOT_WHOLE + "no bytes were transferred for 2000 ms (readTimeout)")
                        .drops(),
                fault("chunks: drip, never silent for readTimeout, until totalTimeout")
                        .script(Scripts.drip(START, "1\r\n \r\n"))
                        .readTimeout(2_000)
                        .totalTimeout(2_500)
                        .unreadable(NOT_WHOLE + "the call took longer than 2500 ms (totalTimeout)")
                        .drops(),
                fault("chunks: without end")
                        .script(Scripts.flood(START, "400\r\n" + " ".repeat(1024) + "\r\n"))
                        .unreadable(NOT_WHOLE + "the body is larger than 16777216 bytes (maxResponseBytes)")
                        .drops(),
                fault("chunks: error whose chunk is bad")
                        .respond(START.replace("201", "409") + "zz\r\n{}\r\n0\r\n\r\n")
                        .status(ConflictException.class, "409 Conflict")
                        .drops(),
                coding("chunks: Transfer-Encoding gzip, chunked", "gzip, chunked")
                        .unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding chunked, chunked", "chunked, chunked")
                        .unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding chunked, gzip", "chunked, gzip")
                        .unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding chunked with a parameter", "chunked;x=1")
                        .unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding with nothing", "").unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding told twice", "chunked\r\nTransfer-Encoding: chunked")
                        .unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding told twice, differently", "chunked\r\nTransfer-Encoding: identity")
                        .unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding unknown", "snappy").unknown(NOT_IMPLEMENTED),
                coding("chunks: Transfer-Encoding CHUNKED", "CHUNKED").returns("widget Bracket"));
    }

    private static Fault coding(String name, String coding) {
        return fault(name).respond(START.replace(": chunked", ": " + coding) + WHOLE);
    }

    private static String single(String text) {
        return text.replaceAll("(?s)(.)", "1\r\n$1\r\n") + "0\r\n\r\n";
    }
}
