package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forms of which nothing is declared: what the limits say, and what goes through. */
class FormsTest {

    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";

    @RegisterExtension
    static final RunningServer server = new RunningServer(
            () -> ProbeImplementations.responding(arguments -> ProbeImplementations.result(200, arguments[0])));

    @Test
    void fieldsAreTextAndFilesAreTheirContent() {
        assertEquals(
                "{\"a\":[\"1\",\"\"],\"b c\":\"ü\",\"d\":\"\"}",
                send(URLENCODED, "a=1&a=&b+c=%C3%BC&d").body());
        assertEquals(
                "{\"a\":\"ü\",\"f\":\"AQI=\",\"j\":{\"k\":1}}",
                send(
                                MULTIPART,
                                part("name=a\r\nContent-Type: text/plain; charset=iso-8859-1", "\u00fc")
                                        + part("name=f; filename=\"x\"", "\1\2")
                                        + part("name=j\r\nContent-Type: application/json", "{\"k\":1}") + "--b--\r\n")
                        .body());
    }

    @Test
    void limitsHoldForBytesFieldsAndText() {
        assertRefused(
                413,
                "The body is larger than 1048576 bytes.",
                send(MULTIPART, part("name=f; filename=x", "a".repeat(1024 * 1024)) + "--b--\r\n"));
        assertRefused(
                413,
                "The body is larger than 1048576 bytes.",
                RawRequest.send(
                        server.port(),
                        request(MULTIPART, part("name=f; filename=x", "a".repeat(1024 * 1024)) + "--b--\r\n")
                                .chunked()));
        assertRefused(
                400,
                "The request is not valid: body must have at most 100 fields.",
                send(URLENCODED, "a=1&".repeat(101)));
        assertRefused(
                400,
                "The request is not valid: body must have at most 100 fields.",
                send(MULTIPART, part("name=f; filename=x", "a").repeat(101) + "--b--\r\n"));
        assertRefused(
                400,
                "The request is not valid: a must have at most 262144 characters.",
                send(URLENCODED, "a=" + "b".repeat(262_145)));
    }

    @Test
    void partsThatAreNotWhatTheySayAreRefused() {
        assertRefused(
                400,
                "The request is not valid: j is not valid JSON.",
                send(MULTIPART, part("name=j\r\nContent-Type: application/json", "{\"k\":1,\"k\":2}") + "--b--\r\n"));
        assertRefused(
                400,
                "The request is not valid: body is not valid multipart/form-data: a part has a Content-Type that"
                        + " is none.",
                send(MULTIPART, part("name=j\r\nContent-Type: json", "1") + "--b--\r\n"));
        assertRefused(
                400,
                "The request is not valid: body is not valid multipart/form-data: a part has a charset that is"
                        + " not known here.",
                send(MULTIPART, part("name=j\r\nContent-Type: text/plain;charset=klingon", "1") + "--b--\r\n"));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        String percent = "The request is not valid: body is not valid application/x-www-form-urlencoded:"
                + " percent signs do not encode UTF-8.";
        for (String form : List.of("a=%", "a=%zz", "a=%ff", "a=%C0%AF", "%ED%A0%80=1", "a=1&b=%C3")) {
            assertRefused(400, percent, send(URLENCODED, form));
        }
        assertRefused(
                400,
                "The request is not valid: body is not valid application/x-www-form-urlencoded: it is not UTF-8.",
                send(URLENCODED, "a=\u00fc"));
        assertRefused(
                400,
                "The request is not valid: body is not valid multipart/form-data: a part is not text in UTF-8.",
                send(MULTIPART, part("name=a", "\u00fc") + "--b--\r\n"));
    }

    @Test
    void aFormInAnotherCharsetIsNotReadAsIfItWereUtf8() {
        assertEquals(200, send(URLENCODED + "; charset=utf-8", "a=%C3%BC").status());
        assertRefused(
                415,
                "The body must be in UTF-8; send application/x-www-form-urlencoded without a charset.",
                send(URLENCODED + "; charset=iso-8859-1", "a=%FC"));
    }

    private static String part(String head, String content) {
        return "--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    private static RawRequest request(String contentType, String body) {
        return RawRequest.of("POST", "/probe/form")
                .header("Content-Type", contentType)
                .body(body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Reply send(String contentType, String body) {
        return server.send(request(contentType, body));
    }

    private static void assertRefused(int status, String message, Reply reply) {
        assertEquals("{\"error\":\"" + message + "\"}", reply.body());
        assertEquals(status, reply.status());
    }
}
