package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.glassfish.jersey.client.filter.EncodingFilter;
import org.glassfish.jersey.message.DeflateEncoder;
import org.glassfish.jersey.message.GZipEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compressed responses: gzip is asked for and read, by this client or by a filter. */
class CompressedTest {
    private static final byte[] WIDGET = Fixture.WIDGET.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"'gzip, br', not identity", "BR, br", "s3cret, not identity"})
    void aCompressedBodyThatNobodyAskedForIsCalledThat(String coding, String named) {
        ResponseUnreadableException e = assertThrows(
                ResponseUnreadableException.class,
                () -> create(RawResponses.of(
                        201,
                        "Content-Type: application/json\r\nContent-Encoding: " + coding + "\r\n",
                        "\u001f\u008b\u0008\u0000")));
        assertEquals(
                "createWidget: the server responded with 201, but its body is compressed (Content-Encoding: " + named
                        + "), which was not requested",
                Told.by(e));
        assertNull(e.getCause());
    }

    @Test
    void gzipIsAskedForAndReadAndTheHeadersThatToldOfItAreGone() throws Exception {
        try (RawServer server = RawServer.responding(gzip(201, WIDGET));
                FixtureClient client = Fixture.client(server)) {
            ApiResponse<Widget> response =
                    client.widgets().createWidgetWithResponse("porto", Fixture.request(), RequestOptions.none());

            assertEquals("wgt_01", response.body().id());
            assertEquals(
                    List.of("Content-Type"),
                    List.copyOf(response.headers().asMap().keySet()));
            assertTrue(server.request().contains("\r\nAccept-Encoding: gzip\r\n"), server.request());
        }
    }

    @Test
    void whatTheCallerOrAFeatureAcceptsIsWhatIsAskedFor() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(201, Fixture.WIDGET));
                FixtureClient client = Fixture.client(server);
                FixtureClient deflating = Fixture.builder(server)
                        .register(DeflateEncoder.class)
                        .register(EncodingFilter.class)
                        .build()) {
            client.widgets()
                    .createWidget(
                            "porto",
                            Fixture.request(),
                            RequestOptions.builder()
                                    .header("accept-encoding", "identity")
                                    .build());
            assertEquals(List.of("identity"), accepted(server.requests().get(0)));

            deflating.widgets().createWidget("porto", Fixture.request());
            assertEquals(List.of("deflate"), accepted(server.requests().get(1)));
        }
    }

    @Test
    void maxResponseBytesCountsWhatWasCompressed() throws Exception {
        byte[] noise = new byte[3000];
        new Random(7).nextBytes(noise);
        String text = "{\"id\":\"" + HexFormat.of().formatHex(noise) + "\"}";
        try (RawServer server = RawServer.responding(gzip(201, text.getBytes(StandardCharsets.UTF_8)));
                FixtureClient fits =
                        Fixture.builder(server).maxResponseBytes(text.length()).build();
                FixtureClient tooSmall = Fixture.builder(server)
                        .maxResponseBytes(text.length() - 1)
                        .build()) {
            assertEquals(
                    6000,
                    fits.widgets().createWidget("porto", Fixture.request()).id().length());
            ResponseUnreadableException e = assertThrows(
                    ResponseUnreadableException.class,
                    () -> tooSmall.widgets().createWidget("porto", Fixture.request()));
            assertEquals(
                    "createWidget: the server responded with 201, but its body is incomplete: decompressed, it is larger than "
                            + (text.length() - 1) + " bytes (maxResponseBytes)",
                    Told.by(e));
        }
    }

    @Test
    void gzipOfSeveralMembersIsOneBody() throws Exception {
        byte[] first = compressed(Arrays.copyOfRange(WIDGET, 0, 5));
        byte[] second = compressed(Arrays.copyOfRange(WIDGET, 5, WIDGET.length));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        try (RawServer server = RawServer.responding(coded(201, both));
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
        }
    }

    @Test
    void aFeatureThatReadsGzipFindsNothingLeftToDo() throws Exception {
        try (RawServer server = RawServer.responding(gzip(201, WIDGET));
                FixtureClient client =
                        Fixture.builder(server).register(GZipEncoder.class).build()) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
        }
    }

    private static List<String> accepted(String request) {
        return request.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("accept-encoding:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();
    }

    private static String gzip(int status, byte[] body) throws IOException {
        return coded(status, compressed(body));
    }

    private static String coded(int status, byte[] body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    private static Widget create(String response) throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.write(response);
                });
                FixtureClient client = Fixture.builder(server).maxRetries(0).build()) {
            return client.widgets().createWidget("porto", Fixture.request());
        }
    }
}
