package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.BinaryBody;
import br.com.pilotstatus.model.fixture.widgets.AddNoteRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bodies that are no JSON, byte for byte. */
class BodiesTest {

    private static final String TEXT = RawResponses.of(200, "Content-Type: text/plain\r\n", "ok");

    @Test
    void textIsSentInUtf8AndSaysSo() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "{}"));
                FixtureClient client = Fixture.client(server)) {
            client.media().addNoteFromPlain("são");

            assertEquals("""
                POST /v1/notes HTTP/1.1
                Accept-Encoding: gzip
                Accept: application/json
                Content-Length: 4
                Content-Type: text/plain;charset=UTF-8
                Host: 127.0.0.1:PORT
                User-Agent: pilotstatus-java/0.1.0-SNAPSHOT
                x-api-key: ps_live_4f1b

                s\u00c3\u00a3o""".replace("PORT", "" + server.port()), sorted(server.request()));
        }
    }

    @Test
    void textIsSentInTheCharsetThatTheCallerNames() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "{}"));
                FixtureClient client = Fixture.client(server)) {
            RequestOptions latin = typed("text/plain; charset=ISO-8859-1");
            client.media().addNoteFromPlain("são", latin);
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class, () -> client.media().addNoteFromPlain("日", latin));

            assertTrue(server.request().endsWith("\r\n\r\ns\u00e3o"), server.request());
            assertEquals("addNote: the text can't be written in ISO-8859-1", Told.by(e));
        }
    }

    @Test
    void bytesAreReadOnceForAllAttempts() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    for (String response : new String[] {RawResponses.json(500, "{}"), RawResponses.empty(204)}) {
                        connection.readRequest();
                        connection.write(response);
                    }
                });
                FixtureClient client = Fixture.client(server)) {
            byte[] picture = {0, (byte) 0xff, 13, 10};
            client.media().replacePicture(new ByteArrayInputStream(picture), typed("image/png"));

            assertEquals(2, server.requests().size());
            for (String request : server.requests()) {
                assertTrue(request.contains("\r\nContent-Type: image/png\r\n"), request);
                assertTrue(request.endsWith("\r\n\r\n\0\u00ff\r\n"), request);
            }
        }
    }

    @Test
    void whatTheCallerDidWrongIsSaidBeforeAnythingIsSent() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("secret path");
            }
        };
        try (RawServer server = RawServer.responding(TEXT);
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "replacePicture: the document leaves the media type open (image/*); set it with"
                            + " RequestOptions.builder().header(\"Content-Type\", …)",
                    mistake(() -> client.media().replacePicture(broken)));
            assertEquals(
                    "replacePicture: the body can't be read: IOException",
                    mistake(() -> client.media().replacePicture(broken, typed("image/png"))));
            assertEquals(
                    "replacePicture: the header Content-Type is not a media type",
                    mistake(() -> client.media().replacePicture(broken, typed("png"))));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void anOptionalBodyThatIsNullLeavesNoTrace() throws Exception {
        try (RawServer server = RawServer.responding(TEXT);
                FixtureClient client = Fixture.client(server)) {
            client.media().addNoteAsPlain(null);

            assertEquals("""
                POST /v1/notes HTTP/1.1
                Accept-Encoding: gzip
                Accept: text/plain, application/json;q=0.5
                Content-Length: 0
                Host: 127.0.0.1:PORT
                User-Agent: pilotstatus-java/0.1.0-SNAPSHOT
                x-api-key: ps_live_4f1b

                """.replace("PORT", "" + server.port()), sorted(server.request()));
        }
    }

    @Test
    void everyMediaTypeThatIsAnotherTypeIsAMethodOfItsOwn() throws Exception {
        try (RawServer server = RawServer.responding(TEXT);
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "ok",
                    client.media()
                            .addNoteAsPlain(AddNoteRequest.builder().note("a").build()));
            assertEquals("ok", client.media().addNoteFromPlainAsPlain("a"));
            assertEquals("ok", client.media().addNoteFromOctetStreamAsPlain(InputStream.nullInputStream()));
        }
    }

    @Test
    void bytesAreGivenAsTheyCame() throws Exception {
        assertArrayEquals(
                new byte[] {0, (byte) 0xc3, (byte) 0xbf},
                picture(RawResponses.of(200, "Content-Type: image/png\r\n", "\0\u00ff")));
        assertArrayEquals(new byte[0], picture(RawResponses.of(200, "Content-Type: image/png\r\n", "")));
        assertArrayEquals(new byte[0], picture(RawResponses.of(200, "", "")));
    }

    @Test
    void bytesComeWithTypeLengthAndFileName() throws Exception {
        BinaryBody spoken = code(RawResponses.of(
                200,
                "Content-Type: audio/mpeg\r\nContent-Disposition: attachment; filename=\"code.mp3\";"
                        + " filename*=UTF-8''c%C3%B3digo.mp3\r\n",
                "4711"));

        assertEquals("audio/mpeg", spoken.contentType());
        assertEquals(Optional.of("código.mp3"), spoken.fileName());
        assertEquals(4, spoken.length());
        assertEquals("BinaryBody[audio/mpeg, 4 bytes]", spoken.toString());
        assertEquals("4711", new String(spoken.readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(-1, spoken.read());
        assertEquals(4, spoken.length());
        spoken.reset();
        assertEquals('4', spoken.read());
    }

    @Test
    void bytesOfWhichNothingIsToldAreAnyBytes() throws Exception {
        BinaryBody spoken = code(RawResponses.of(200, "", ""));

        assertEquals("application/octet-stream", spoken.contentType());
        assertEquals(Optional.empty(), spoken.fileName());
        assertEquals(0, spoken.length());
    }

    @Test
    void bytesThatAreASecretAreInNoException() {
        for (String response : List.of(
                RawResponses.of(200, "Content-Type: text/plain\r\n", "4711"),
                RawResponses.of(200, "Content-Type: audio/mpeg\r\n", "4711")
                        .replace("Content-Length: 4", "Content-Length: 9"))) {
            ResponseUnreadableException e = assertThrows(ResponseUnreadableException.class, () -> code(response));

            assertEquals("", e.rawBody());
            for (Throwable each = e; each != null; each = each.getCause()) {
                assertFalse(each.toString().contains("4711"), each.toString());
            }
        }
    }

    @Test
    void bytesOfAnotherMediaTypeAreNoSuccess() {
        assertEquals(
                "the server responded with 200, but its body is text/html, not image/*",
                Told.by(assertThrows(
                                ResponseUnreadableException.class,
                                () -> picture(RawResponses.of(200, "Content-Type: text/html\r\n", "Hi"))))
                        .replaceFirst(".*: ", ""));
    }

    @Test
    void textIsReadInTheCharsetThatItNamesOrUtf8() throws Exception {
        assertEquals("são", text(RawResponses.of(200, "Content-Type: text/plain\r\n", "são")));
        assertEquals(
                "s\u00c3\u00a3o", text(RawResponses.of(200, "Content-Type: text/plain;charset=iso-8859-1\r\n", "são")));
        assertEquals("", text(RawResponses.of(200, "Content-Type: text/plain\r\n", "")));
    }

    private static String text(String response) throws Exception {
        try (RawServer server = RawServer.responding(response);
                FixtureClient client = Fixture.client(server)) {
            return client.media().addNoteAsPlain(null);
        }
    }

    private static BinaryBody code(String response) throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.write(response);
                });
                FixtureClient client = Fixture.client(server)) {
            return client.media().hearCode();
        }
    }

    private static byte[] picture(String response) throws Exception {
        try (RawServer server = RawServer.responding(response);
                FixtureClient client = Fixture.client(server)) {
            return client.media().getPicture().readAllBytes();
        }
    }

    private static String mistake(Runnable call) {
        return Told.by(assertThrows(IllegalArgumentException.class, call::run));
    }

    private static RequestOptions typed(String contentType) {
        return RequestOptions.builder().header("Content-Type", contentType).build();
    }

    /** The request with its headers in order, since theirs is Jersey's. */
    private static String sorted(String request) {
        String[] parts = request.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        return lines[0] + "\n"
                + Arrays.stream(lines)
                        .skip(1)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .collect(Collectors.joining("\n")) + "\n\n"
                + new String(parts[1].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
}
