package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class BodyReadingTest {

    private static final String BEYOND = " is beyond a limit: 100 levels of nesting, strings of 262144 characters,"
            + " numbers of 100 digits, names of 1000 characters";

    private final Bakery bakery = new Bakery();

    @RegisterExtension
    final RunningServer server = new RunningServer(bakery::open);

    @Test
    void unknownPropertiesAreAccepted() {
        assertEquals(
                201,
                server.send(Bakery.order(Bakery.ORDER.replaceFirst("\\{", "{\"x\":[1,{}],")))
                        .status());
    }

    @Test
    void whatIsNotJsonIsNamedByLineAndColumn() {
        assertRefused("{\"customer\":oops}", "body is not valid JSON in UTF-8: line 1, column 13");
        assertRefused("{\n  \"customer\": 01}", "body is not valid JSON in UTF-8: line 2, column 16");
        assertRefused("{\"customer\":\"Ro", "body is not valid JSON in UTF-8: line 1, column 16");
        assertRefused("{\"delivery\":{\"street\":", "body is not valid JSON in UTF-8: line 1, column 23");
        assertRefused("{'customer':1}", "body is not valid JSON in UTF-8: line 1, column 2");
        assertRefused("{\"customer\":NaN}", "body is not valid JSON in UTF-8: line 1, column 16");
        assertRefused("// no\n{}", "body is not valid JSON in UTF-8: line 1, column 1");
    }

    @Test
    void nothingMayFollowTheDocument() {
        assertRefused(Bakery.ORDER + " {}", "body has something after the end of its JSON");
        assertRefused(
                Bakery.ORDER + ",", "body is not valid JSON in UTF-8: line 1, column " + (Bakery.ORDER.length() + 1));
        assertEquals(201, server.send(Bakery.order(Bakery.ORDER + " \n ")).status());
    }

    @Test
    void aPropertyGivenTwiceIsRefused() {
        assertRefused("{\"customer\":\"a\",\"customer\":\"b\"}", "customer is given twice");
        assertRefused("{\"delivery\":{\"street\":\"x\",\"street\":\"y\"}}", "delivery.street is given twice");
        assertRefused("{\"lines\":[{},{\"q\":1,\"q\":1}]}", "lines[1].q is given twice");
    }

    @Test
    void anAbsentBodyIsReportedAsRequired() {
        assertRefused("", "body is required");
        assertRefused("null", "body is required");
        assertRefused("  ", "body is empty; it must be JSON");
        RawRequest none = RawRequest.of("POST", "/v1/orders").header("x-shop-key", Bakery.KEY);
        assertEquals(400, server.send(none).status());
    }

    @Test
    void anOptionalBodyMayBeAbsent() {
        RawRequest put = RawRequest.of("PUT", "/v1/orders/" + Bakery.ID + "/refund?manager=" + Bakery.MANAGER)
                .header("x-shop-key", Bakery.KEY);

        assertEquals(404, server.send(put).status());
        assertEquals(
                404,
                server.send(put.header("Content-Type", "application/json").body("{}"))
                        .status());
        assertEquals(
                List.of(
                        "refundOrder by shopKey of the shop with body: false",
                        "refundOrder by shopKey of the shop with body: true"),
                bakery.calls());
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedHoweverItIsFramed() {
        RawRequest large = Bakery.order("{\"x\":[" + "1,".repeat(600_000) + "1]}");
        for (Reply reply : List.of(server.send(large), RawRequest.send(server.port(), large.chunked()))) {
            assertEquals(413, reply.status());
            assertEquals("{\"error\":\"The body is larger than 1048576 bytes.\"}", reply.body());
        }
    }

    @Test
    void aLengthBeyondTheLimitIsRefusedWithoutWaitingForTheBody() {
        String head = "POST /v1/orders HTTP/1.1\r\nHost: a\r\nConnection: close\r\nx-shop-key: " + Bakery.KEY
                + "\r\nContent-Type: application/json\r\nContent-Length: 1048577\r\n\r\n{";

        assertEquals(
                413,
                RawRequest.send(server.port(), head.getBytes(StandardCharsets.US_ASCII))
                        .status());
    }

    @Test
    void aBodyAtTheLimitIsRead() {
        String padding = " ".repeat(1024 * 1024 - Bakery.ORDER.length());

        assertEquals(201, server.send(Bakery.order(padding + Bakery.ORDER)).status());
        assertEquals(
                413, server.send(Bakery.order(" " + padding + Bakery.ORDER)).status());
    }

    @Test
    void depthStringsNumbersAndNamesHaveLimits() {
        assertRefused("{\"customer\":\"" + "a".repeat(262_145) + "\"}", "customer" + BEYOND);
        assertRefused("{\"x\":" + "9".repeat(101) + "}", "x" + BEYOND);
        assertRefused("{\"x\":{\"" + "n".repeat(1_001) + "\":1}}", "x" + BEYOND);
        String deep = send("{\"x\":" + "[".repeat(100_000)).body();
        assertTrue(deep.contains("x[0][0]") && deep.contains("…" + BEYOND), deep);
    }

    @Test
    void nothingOfARefusedBodyReachesTheImplementationOrTheResponse() {
        Reply reply = send("{\"doorCode\":\"x\",\"customer\":\"" + "sentinel".repeat(8) + "\",\"phone\":\"sentinel\"}");

        assertEquals(400, reply.status());
        assertFalse(reply.body().contains("sentinel"), reply.body());
        assertEquals(List.of(), bakery.calls());
    }

    @Test
    void aSuffixOfJsonIsJson() {
        try (TestServer probe =
                ProbeImplementations.responding(arguments -> ProbeImplementations.result(200, arguments[0]))) {
            Reply reply = probe.send(RawRequest.of("POST", "/probe/list")
                    .header("Content-Type", "application/vnd.bakery+json")
                    .body("[{\"product\":\"x\",\"quantity\":1}]"));
            assertEquals("[{\"product\":\"x\",\"quantity\":1}]", reply.body());
        }
    }

    @Test
    void aFreeFormBodyComesBackAsItCame() {
        String json = "{\"a\":[1,1.10,12345678901234567890,true,null,\"ß\"],\"b\":{\"c\":{}}}";
        try (TestServer probe =
                ProbeImplementations.responding(arguments -> ProbeImplementations.result(200, arguments[0]))) {
            assertEquals(json, probe.send(RawRequest.post("/probe/any", json)).body());
        }
    }

    private void assertRefused(String json, String problem) {
        Reply reply = send(json);
        assertEquals("{\"error\":\"The request is not valid: " + problem + ".\"}", reply.body());
        assertEquals(400, reply.status());
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals(List.of(), bakery.calls());
    }

    private Reply send(String json) {
        return server.send(Bakery.order(json));
    }
}
