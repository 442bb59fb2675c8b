package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.BinaryBody;
import br.com.pilotstatus.server.internal.media.MediaRanges;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Bodies that are text or bytes. */
class OtherBodiesTest {

    private static final byte[] PICTURE = {0, (byte) 0xff, 13, 10};

    @Test
    void textIsReadInItsCharsetAndWrittenInUtf8() {
        assertEquals(
                "são",
                text("text/plain", "são".getBytes(StandardCharsets.UTF_8)).body());
        assertEquals(
                "são",
                text("text/plain;charset=iso-8859-1", "são".getBytes(StandardCharsets.ISO_8859_1))
                        .body());
        // Jetty writes a charset that it knows in lower case.
        assertEquals(
                "text/plain;charset=utf-8", text("text/plain", new byte[] {'a'}).header("Content-Type"));
    }

    @Test
    void textMayBeEmptyAndMayBeJson() {
        assertEquals(200, text("text/plain", new byte[0]).status());
        assertEquals(
                "a\"b",
                text("application/json", "\"a\\\"b\"".getBytes(StandardCharsets.UTF_8))
                        .body());
    }

    @Test
    void textThatIsNoneIsRefused() {
        assertRefused(400, "The request is not valid: body is not valid text in UTF-8.", text("text/plain", new byte[] {
            (byte) 0xff
        }));
        assertRefused(
                400,
                "The request is not valid: body must have at most 262144 characters.",
                text("text/plain", "a".repeat(262_145).getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                400,
                "The request is not valid: body must have at most 8 characters.",
                text("text/plain", "123456789".getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                415,
                "The charset of the body is not known here; send it in UTF-8.",
                text("text/plain;charset=klingon", new byte[] {'a'}));
        assertEquals(415, text("text/html", new byte[] {'a'}).status());
    }

    @Test
    void bytesGoOutWithTheirLengthAndFileName() {
        try (TestServer server = ProbeImplementations.responding(arguments -> ProbeImplementations.result(
                200, BinaryBody.of(PICTURE, "image/png", "gâteau.png"), "image/png", Map.of()))) {
            Reply reply = server.send(bytes("image/gif", PICTURE));

            assertEquals("4", reply.header("Content-Length"));
            assertEquals(
                    "attachment; filename=\"g_teau.png\"; filename*=UTF-8''g%C3%A2teau.png",
                    reply.header("Content-Disposition"));
            assertEquals("\0\u00ff\r\n", new String(reply.content(), StandardCharsets.ISO_8859_1));
        }
        try (TestServer server = ProbeImplementations.responding(arguments -> ProbeImplementations.result(
                200,
                BinaryBody.of(PICTURE, "image/png", "a.png"),
                "image/png",
                Map.of("Content-Disposition", "inline")))) {
            assertEquals("inline", server.send(bytes("image/gif", PICTURE)).header("Content-Disposition"));
        }
    }

    @Test
    void bytesAreHandedOnAndWrittenAsTheyAre() {
        try (TestServer server = ProbeImplementations.responding(
                arguments -> ProbeImplementations.result(200, arguments[0], "image/png", Map.of()))) {
            Reply reply = server.send(bytes("image/gif", PICTURE));

            assertEquals("image/png", reply.header("Content-Type"));
            assertTrue(new String(reply.content(), StandardCharsets.ISO_8859_1).contains("\0\u00ff\r\n"), reply.body());
            assertEquals(200, server.send(bytes("image/gif", new byte[0])).status());
            assertEquals(415, server.send(bytes("text/plain", PICTURE)).status());
        }
    }

    @Test
    void bytesBeyondTheLimitEndTheExchangeWhereTheyAreRead() {
        try (TestServer server = ProbeImplementations.responding(arguments -> {
            ((InputStream) arguments[0]).readAllBytes();
            return ProbeImplementations.result(200, null);
        })) {
            RawRequest large = bytes("image/gif", new byte[1024 * 1024 + 1]);

            assertRefused(413, "The body is larger than 1048576 bytes.", server.send(large));
            assertRefused(
                    413, "The body is larger than 1048576 bytes.", RawRequest.send(server.port(), large.chunked()));
        }
    }

    @Test
    void aStreamThatIsReturnedIsClosedWhateverHappens() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(PICTURE) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (TestServer server = ProbeImplementations.responding(
                arguments -> ProbeImplementations.result(200, stream, "image/png", Map.of()))) {
            assertEquals(200, server.send(RawRequest.get("/probe/result")).status());
            assertTrue(closed.getAndSet(false));
        }
        try (TestServer server = ProbeImplementations.responding(
                arguments -> ProbeImplementations.result(200, stream, "image/png", Map.of("x", "\n")))) {
            assertEquals(500, server.send(RawRequest.get("/probe/result")).status());
            assertTrue(closed.get());
        }
    }

    @Test
    void aResultIsOfAMediaTypeThatIsDeclared() {
        MediaRanges.check("image/png", "text/plain", "image/*");
        assertEquals(
                "mediaType must be one of text/plain, image/*, not text/html",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MediaRanges.check("text/html", "text/plain", "image/*"))
                        .getMessage());
        assertEquals(
                "mediaType must be one of image/*, not image/*",
                assertThrows(IllegalArgumentException.class, () -> MediaRanges.check("image/*", "image/*"))
                        .getMessage());
    }

    private static Reply text(String contentType, byte[] body) {
        try (TestServer server = ProbeImplementations.responding(
                arguments -> ProbeImplementations.result(200, arguments[0], "text/plain", Map.of()))) {
            return server.send(RawRequest.of("POST", "/probe/text")
                    .header("Content-Type", contentType)
                    .body(body));
        }
    }

    private static RawRequest bytes(String contentType, byte[] body) {
        return RawRequest.of("POST", "/probe/bytes")
                .header("Content-Type", contentType)
                .body(body);
    }

    private static void assertRefused(int status, String message, Reply reply) {
        assertEquals(status, reply.status(), reply.body());
        assertEquals("{\"error\":\"" + message + "\"}", reply.body());
    }
}
