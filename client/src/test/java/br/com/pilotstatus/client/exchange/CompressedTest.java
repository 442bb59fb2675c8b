package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.glassfish.jersey.message.GZipEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compressed responses, which this client never asks for. */
class CompressedTest {

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "BR, br", "s3cret, not identity"})
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
    void aFilterMayUnpackACompressedBody() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Fixture.WIDGET.getBytes(StandardCharsets.UTF_8));
        }
        try (RawServer server = RawServer.responding("HTTP/1.1 201 X\r\nContent-Type: application/json\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n"
                        + packed.toString(StandardCharsets.ISO_8859_1));
                FixtureClient client =
                        Fixture.builder(server).register(GZipEncoder.class).build()) {
            assertEquals(
                    "wgt_01",
                    client.widgets().createWidget("porto", Fixture.request()).id());
        }
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
