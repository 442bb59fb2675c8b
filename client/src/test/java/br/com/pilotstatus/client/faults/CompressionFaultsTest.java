package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.testing.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.glassfish.jersey.message.GZipEncoder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compressed bodies: gzip is asked for and read, nothing else is. */
@ExtendWith(FaultMatrix.class)
class CompressionFaultsTest {
    private static final String INVALID = "its body is incomplete: it is no valid gzip";
    private static final String TOO_LARGE =
            "its body is incomplete: decompressed, it is larger than 16777216 bytes (maxResponseBytes)";

    @TestFactory
    Stream<DynamicTest> compression() {
        String whole = gzip(Fixture.WIDGET);
        String bomb = gzip(" ".repeat(20_000_000));
        return FaultMatrix.of(
                MatrixSection.CONTENT,
                this,
                gzipped("gzip: whole", 201, whole).returns("widget Bracket"),
                gzipped("gzip: truncated", 201, whole.substring(0, 20))
                        .unreadable(INVALID)
                        .drops(),
                gzipped("gzip: a wrong checksum", 201, whole.substring(0, whole.length() - 8) + "12345678")
                        .unreadable(INVALID)
                        .drops(),
                gzipped("gzip: 20 KB that unpack to 20 MB", 201, bomb)
                        .unreadable(TOO_LARGE)
                        .drops(),
                gzipped("gzip: told, but the body is plain", 201, Fixture.WIDGET)
                        .returns("widget Bracket"),
                gzipped("gzip: an error", 409, gzip("{\"code\":\"A\"}"))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("A")),
                unpacking("gzip with Jersey's GZipEncoder: whole", 201, whole).returns("widget Bracket"),
                unpacking("gzip with Jersey's GZipEncoder: truncated", 201, whole.substring(0, 20))
                        .unreadable(INVALID)
                        .drops(),
                unpacking("gzip with Jersey's GZipEncoder: garbage", 201, "garbage")
                        .unreadable("its body can't be read"),
                unpacking("gzip with Jersey's GZipEncoder: 20 KB that unpack to 20 MB", 201, bomb)
                        .unreadable(TOO_LARGE)
                        .drops(),
                unpacking("gzip with Jersey's GZipEncoder: an error", 409, gzip("{\"code\":\"A\"}"))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("A")),
                unpacking("gzip with Jersey's GZipEncoder: an error of 20 KB that unpacks to 20 MB", 409, bomb)
                        .status(ConflictException.class, "409 Conflict")
                        .drops()
                        .tells(new ExceptionDetail(
                                "rawBody still packed",
                                e -> ((ConflictException) e).rawBody().startsWith("\u001f")
                                        ? "rawBody still packed"
                                        : "unpacked")));
    }

    private static Fault gzipped(String name, int status, String body) {
        return fault(name)
                .respond("HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static Fault unpacking(String name, int status, String body) {
        return gzipped(name, status, body).client(builder -> builder.register(GZipEncoder.class));
    }

    /** Returns the bytes as characters: a script writes each as one byte. */
    private static String gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
