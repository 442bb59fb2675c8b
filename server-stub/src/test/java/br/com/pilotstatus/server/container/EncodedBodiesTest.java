package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codings of a request (RFC 9110, 8.4), which no container undoes by itself. */
class EncodedBodiesTest {

    private static final int LIMIT = 1024 * 1024;

    static Stream<String> containers() {
        return Containers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aBodyOfAnyTypeIsWhatItWasBeforeItWasEncoded(String container) {
        try (Hosted host = Containers.lend(container, "probe")) {
            assertEquals("bytes é", body(host, "/probe/anything", "application/octet-stream", "gzip", gzip("é")));
            assertEquals("bytes é", body(host, "/probe/anything", "image/png", "X-GZIP, identity", gzip("é")));
            assertEquals("text é", body(host, "/probe/note", "text/plain", "deflate", deflate("é", false)));
            assertEquals("text é", body(host, "/probe/note", "text/plain", "deflate", deflate("é", true)));
            assertEquals(
                    "text {a=1}", body(host, "/probe/form", "application/x-www-form-urlencoded", "gzip", gzip("a=1")));
            assertEquals(
                    "text {a=1}",
                    body(
                            host,
                            "/probe/form",
                            "multipart/form-data; boundary=b",
                            "gzip",
                            gzip("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--\r\n")));
            assertEquals(
                    "bytes a", body(host, "/probe/anything", "image/png", "deflate, gzip", gzip(deflate("a", false))));
            assertEquals("bytes ", body(host, "/probe/anything", "image/png", "gzip", gzip("")));
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whatIsNotEncodedAsItSaysIsRefused(String container) {
        try (Hosted host = Containers.lend(container, "probe")) {
            byte[] cut = Arrays.copyOf(gzip("a".repeat(3000)), 20);
            for (String path : new String[] {"/probe/anything", "/probe/note"}) {
                for (byte[] wrong : new byte[][] {cut, "plain".getBytes(StandardCharsets.UTF_8), {0x1f}}) {
                    Reply refused = send(host, path, "text/plain", "gzip", wrong);
                    assertEquals(
                            "{\"error\":\"The body is not gzip, which its Content-Encoding says.\"}", refused.body());
                    assertEquals(400, refused.status());
                }
            }
            Reply refused = send(host, "/probe/anything", "image/png", "gzip, gzip, gzip", gzip("a"));
            assertEquals(415, refused.status());
            assertEquals("gzip, deflate, identity", String.join("", refused.headers("Accept-Encoding")));
        }
    }

    /** The limit holds for what comes out: this is 1 KB on the wire. */
    @ParameterizedTest
    @MethodSource("containers")
    void whatIsTooMuchOnceItIsDecodedIsRefused(String container) {
        try (Hosted host = Containers.lend(container, "probe")) {
            byte[] bomb = gzip("\0".repeat(LIMIT + 1));
            for (String path : new String[] {"/probe/anything", "/probe/note"}) {
                Reply refused = send(host, path, "text/plain", "gzip", bomb);
                assertEquals("{\"error\":\"The body is larger than 1048576 bytes.\"}", refused.body());
                assertEquals(413, refused.status());
            }
            assertEquals(
                    413,
                    send(host, "/probe/anything", "image/png", "gzip, gzip", gzip(bomb))
                            .status());
        }
    }

    private static String body(Hosted host, String path, String type, String coding, byte[] body) {
        return send(host, path, type, coding, body).body();
    }

    private static Reply send(Hosted host, String path, String type, String coding, byte[] body) {
        return RawRequest.of("POST", path)
                .header("Content-Type", type)
                .header("Content-Encoding", coding)
                .body(body)
                .send(host.port());
    }

    private static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) {
        return encoded(bytes, GZIPOutputStream::new);
    }

    private static byte[] deflate(String text, boolean isRaw) {
        return encoded(
                text.getBytes(StandardCharsets.UTF_8),
                out -> new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, isRaw)));
    }

    private interface Coder {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] encoded(byte[] bytes, Coder coder) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        try (OutputStream out = coder.around(encoded)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded.toByteArray();
    }
}
