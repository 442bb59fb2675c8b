package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.ConflictException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies in other charsets than UTF-8, or in none. */
@ExtendWith(FaultMatrix.class)
class CharsetFaultsTest {
    private static final String BODY = "{\"name\":\"Br\u00e4cket\"}";
    private static final String READ = "widget Br\u00e4cket";
    private static final String NOT_DECLARED = "its body differs from what is declared at ";

    @TestFactory
    Stream<DynamicTest> charsets() {
        return FaultMatrix.of(
                MatrixSection.CONTENT,
                this,
                bytes("charset: UTF-8, told", "application/json; charset=utf-8", utf8(BODY))
                        .returns(READ),
                bytes("charset: UTF-8 with a byte order mark", "application/json", utf8("\ufeff" + BODY))
                        .returns(READ),
                bytes("charset: ISO-8859-1, told", "application/json; charset=ISO-8859-1", BODY)
                        .returns(READ),
                bytes(
                                "charset: windows-1252, told in quotes",
                                "application/json; charset=\"windows-1252\"",
                                in(Charset.forName("windows-1252"), "{\"name\":\"\u20ac\"}"))
                        .returns("widget \u20ac"),
                bytes("charset: ISO-8859-1, not told", "application/json", BODY)
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 14)"),
                bytes("charset: ISO-8859-1, told to be UTF-8", "application/json; charset=utf-8", BODY)
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 14)"),
                bytes(
                                "charset: UTF-16 with a byte order mark, not told",
                                "application/json",
                                in(StandardCharsets.UTF_16, BODY))
                        .returns(READ),
                bytes(
                                "charset: UTF-16LE without a mark, told",
                                "application/json; charset=UTF-16LE",
                                in(StandardCharsets.UTF_16LE, BODY))
                        .returns(READ),
                bytes("charset: UTF-32, told", "application/json; charset=UTF-32", in(Charset.forName("UTF-32"), BODY))
                        .returns(READ),
                bytes("charset: unknown", "application/json; charset=klingon", utf8(BODY))
                        .returns(READ),
                bytes("charset: no legal name", "application/json; charset=\"?\"", utf8(BODY))
                        .returns(READ),
                bytes("charset: empty", "application/json; charset=\"\"", utf8(BODY))
                        .returns(READ),
                bytes("charset: unknown, and no UTF-8", "application/json; charset=klingon", BODY)
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 14)"),
                bytes("charset: invalid UTF-8 in a string", "application/json", "{\"name\":\"a\u00c3\u0028b\"}")
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 13)"),
                bytes("charset: UTF-8 cut off inside a character", "application/json", "{\"name\":\"a\u00e2\u0082")
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 13)"),
                bytes("charset: an overlong form", "application/json", "{\"name\":\"\u00c0\u00af\"}")
                        .unreadable("its body can't be read: it is not UTF-8 (byte 10)"),
                bytes("charset: a surrogate", "application/json", "{\"name\":\"\u00ed\u00a0\u0080\"}")
                        .unreadable(NOT_DECLARED + "$.name (line 1, column 13)"),
                bytes(
                                "charset: beyond Unicode, in what is not declared",
                                "application/json; charset=utf-8",
                                "{\"name\":\"a\",\"x\":\"\u00f4\u0090\u0080\u0080\"}")
                        .unreadable("its body can't be read: it is not UTF-8 (byte 19)"),
                bytes("charset: half a surrogate pair, escaped", "application/json", "{\"name\":\"\\ud800\"}")
                        .returns("widget \ud800"),
                fault("charset: error in ISO-8859-1")
                        .respond(response(409, "text/plain; charset=ISO-8859-1", "j\u00e1 existe"))
                        .status(ConflictException.class, "409 Conflict: j\u00e1 existe")
                        .tells(ExceptionDetail.rawBody("j\u00e1 existe")),
                fault("charset: error in JSON and ISO-8859-1")
                        .respond(response(409, "application/json; charset=ISO-8859-1", "{\"code\":\"J\u00c1\"}"))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("J\u00c1")),
                fault("charset: error with a byte order mark")
                        .respond(response(409, "application/json", utf8("\ufeff{\"code\":\"A\"}")))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("A")),
                fault("charset: error in an unknown one")
                        .respond(response(409, "text/plain; charset=klingon", "qo'"))
                        .status(ConflictException.class, "409 Conflict: qo'")
                        .tells(ExceptionDetail.rawBody("qo'")));
    }

    private static Fault bytes(String name, String type, String body) {
        return fault(name).respond(response(201, type, body));
    }

    private static String response(int status, String type, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static String utf8(String text) {
        return in(StandardCharsets.UTF_8, text);
    }

    /** Returns the bytes as characters: a script writes each as one byte. */
    private static String in(Charset charset, String text) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
