package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import br.com.pilotstatus.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A body is what its media type says, in UTF-8 and nothing else. */
class BodyEncodingTest {

    private final Bakery bakery = new Bakery();

    @RegisterExtension
    final RunningServer server = new RunningServer(bakery::open);

    @Test
    void theCharsetMayBeUtf8InAnyCaseAndNoOther() {
        assertEquals(201, typed("application/json; charset=utf-8", Bakery.ORDER).status());
        assertEquals(
                201, typed("application/json;charset=\"UTF-8\"", Bakery.ORDER).status());

        Reply refused = typed("application/json; charset=iso-8859-1", Bakery.ORDER);
        assertEquals(415, refused.status());
        assertEquals(
                "{\"error\":\"The body must be in UTF-8; send application/json without a charset.\"}", refused.body());
    }

    @Test
    void otherEncodingsAreNotGuessed() {
        assertEquals(
                400, bytes(Bakery.ORDER.getBytes(StandardCharsets.UTF_16LE)).status());
        assertEquals(400, bytes(Bakery.ORDER.getBytes(StandardCharsets.UTF_16)).status());
        assertEquals(
                400,
                bytes(Bakery.ORDER.replace("Rosa", "Zoë").getBytes(StandardCharsets.ISO_8859_1))
                        .status());
    }

    /** Others may take the same bytes for something else, and Jackson takes them. */
    @Test
    void bytesThatAreNotUtf8AreRefusedWhereverTheyAre() {
        byte[][] wrong = {
            {(byte) 0xC0, (byte) 0xAF}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xF4, (byte) 0x90, -128, -128}
        };
        for (byte[] each : wrong) {
            String text = new String(each, StandardCharsets.ISO_8859_1);
            int at = each[0] == (byte) 0xC0 ? 0 : 1;
            assertNotUtf8(Bakery.ORDER.replace("Rosa", text), Bakery.ORDER.indexOf("Rosa") + 1 + at);
            assertNotUtf8("{\"x\":\"" + text + "\"," + Bakery.ORDER.substring(1), 7 + at);
            assertNotUtf8("{\"" + text + "\":[]," + Bakery.ORDER.substring(1), 3 + at);
        }
        assertEquals(List.of(), bakery.calls());
    }

    private void assertNotUtf8(String json, int place) {
        Reply reply = bytes(json.getBytes(StandardCharsets.ISO_8859_1));
        // Jackson finds what is beyond Unicode itself, where it decodes the text.
        assertTrue(
                reply.body()
                        .matches("\\{\"error\":\"The request is not valid: body is not valid JSON in UTF-8:" + " (byte "
                                + place + "|line 1, column \\d+)\\.\"}"),
                reply.body());
        assertEquals(400, reply.status());
    }

    @Test
    void aRangeIsNoMediaTypeOfABody() {
        for (String range : List.of("application/*", "*/*", "*/json", "application/*+json", "APPLICATION/*; a=b")) {
            Reply reply = typed(range, Bakery.ORDER);
            assertEquals(
                    "{\"error\":\"The body has a media type that is not read here; send application/json in UTF-8.\"}",
                    reply.body(),
                    range);
            assertEquals(415, reply.status());
        }
        assertEquals(List.of(), bakery.calls());
        try (TestServer probe = TestServer.with(Bakery.feature(), ProbeImplementations.echoing())) {
            for (String path : List.of("/probe/form", "/probe/anything", "/probe/bytes")) {
                for (String range : List.of("application/*", "*/*", "image/*", "multipart/*")) {
                    RawRequest request = RawRequest.of("POST", path)
                            .header("Content-Type", range)
                            .body("a=b");
                    assertEquals(415, probe.send(request).status(), path + " " + range);
                }
            }
        }
    }

    private Reply typed(String contentType, String json) {
        return server.send(RawRequest.of("POST", "/v1/orders")
                .header("x-shop-key", Bakery.KEY)
                .header("Content-Type", contentType)
                .body(json));
    }

    private Reply bytes(byte[] body) {
        return server.send(Bakery.order("").body(body));
    }
}
