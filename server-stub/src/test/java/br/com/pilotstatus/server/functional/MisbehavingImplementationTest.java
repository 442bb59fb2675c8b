package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MisbehavingImplementationTest {

    private static final String DETAIL = "jdbc:detail-sentinel";

    private static final Pattern FAILURE =
            Pattern.compile("\\{\"error\":\"Something went wrong here, not in the request; it is logged with the id"
                    + " ([0-9a-f-]{36})\\.\"\\}");

    @Test
    void aNullResultIsACleanFailure() {
        assertFailure(() -> null, "result: the result is null");
    }

    @Test
    void aBodyThatCannotBeWrittenIsACleanFailure() {
        Object[] endless = new Object[1];
        endless[0] = endless;
        assertFailure(() -> ProbeImplementations.result(201, endless), "result: the result cannot be written");
        assertFailure(() -> ProbeImplementations.result(201, new Broken()), "result: the result cannot be written");
    }

    @Test
    void aHalfWrittenStatusNeverGoesOut() {
        assertFailure(
                () -> ProbeImplementations.result(201, new Broken(), "application/json", Map.of("x-order-position", 7)),
                "result: the result cannot be written");
    }

    @Test
    void aStatusThatEndsNoExchangeIsACleanFailure() {
        assertFailure(
                () -> ProbeImplementations.result(100, "x"),
                "The status 100 ends no exchange; give one from 200 to 599");
        assertFailure(
                () -> ProbeImplementations.result(0, "x"), "The status 0 ends no exchange; give one from 200 to 599");
        assertFailure(
                () -> ProbeImplementations.result(1000, "x"),
                "The status 1000 ends no exchange; give one from 200 to 599");
    }

    @Test
    void aMediaTypeThatIsNoneIsACleanFailure() {
        assertFailure(
                () -> ProbeImplementations.result(200, "x", "nonsense", Map.of()),
                "result: the result cannot be written");
    }

    @Test
    void aHeaderThatWouldSplitTheResponseIsACleanFailure() {
        assertFailure(
                () -> ProbeImplementations.result(200, "x", "application/json", Map.of("x-name", "a\r\nx-evil: b")),
                "The value of the header x-name has characters that a header cannot carry; encode it");
    }

    @Test
    void exceptionsAndErrorsAreCleanFailures() {
        assertFailure(
                () -> {
                    throw new IllegalStateException(DETAIL);
                },
                DETAIL);
        assertFailure(
                () -> {
                    throw new StackOverflowError(DETAIL);
                },
                DETAIL);
        assertFailure(
                () -> {
                    throw new AssertionError(DETAIL);
                },
                DETAIL);
        assertFailure(
                () -> {
                    throw new java.io.IOException(DETAIL);
                },
                DETAIL);
        assertFailure(
                () -> {
                    throw new WebApplicationException(DETAIL);
                },
                DETAIL);
        assertFailure(
                () -> {
                    throw new WebApplicationException(DETAIL, 500);
                },
                DETAIL);
    }

    @Test
    void aThrown500IsLoggedOnce() {
        try (ServerLog log = new ServerLog()) {
            assertEquals(
                    500,
                    replyTo(() -> {
                                throw new WebApplicationException(DETAIL, 500);
                            })
                            .status());
            assertEquals(1, log.text().split("\\(id ", -1).length - 1, log.text());
        }
    }

    @Test
    void aThrownStatusGetsTheDeclaredShapeAndKeepsItsHeaders() {
        Reply reply = replyTo(() -> {
            throw new WebApplicationException(
                    DETAIL,
                    Response.status(429)
                            .header("Retry-After", 7)
                            .header("Content-Length", 999)
                            .header("Content-Encoding", "gzip")
                            .build());
        });

        assertEquals(429, reply.status());
        assertEquals("7", reply.header("Retry-After"));
        assertEquals(String.valueOf(reply.content().length), reply.header("Content-Length"));
        assertEquals(List.of(), reply.headers("Content-Encoding"));
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals("{\"error\":\"These are too many requests; try again later.\"}", reply.body());
    }

    @Test
    void aThrownResponseWithABodyIsTheDocumentsErrorInstead() {
        Reply reply = replyTo(() -> {
            throw new WebApplicationException(
                    Response.status(429).type("text/plain").entity("mine").build());
        });

        assertEquals(429, reply.status());
        assertEquals("{\"error\":\"These are too many requests; try again later.\"}", reply.body());
        assertEquals("application/json", reply.header("Content-Type"));
    }

    @Test
    void aThrownStatusThatIsNoDeclaredErrorIsACleanFailure() {
        assertFailure(
                () -> {
                    throw new WebApplicationException(
                            Response.seeOther(URI.create("/elsewhere")).build());
                },
                "result: the implementation ended in the status 303, which is no declared error");
        assertFailure(
                () -> {
                    throw new WebApplicationException(409);
                },
                "result: the implementation ended in the status 409, which is no declared error");
    }

    @Test
    void textAndBytesGoOutAsTheyAre() {
        Reply text = replyTo(() -> ProbeImplementations.result(200, "pão", "text/plain;charset=UTF-8", Map.of()));
        assertEquals("pão", text.body());
        // Jetty writes a charset that it knows in lower case.
        assertEquals("text/plain;charset=utf-8", text.header("Content-Type"));
        assertEquals("4", text.header("Content-Length"));

        Reply bytes = replyTo(
                () -> ProbeImplementations.result(200, new byte[] {1, 0, -1}, "application/octet-stream", Map.of()));
        assertEquals(
                List.of((byte) 1, (byte) 0, (byte) -1),
                List.of(bytes.content()[0], bytes.content()[1], bytes.content()[2]));
    }

    @Test
    void textAsJsonIsAJsonString() {
        assertEquals(
                "\"x\"", replyTo(() -> ProbeImplementations.result(200, "x")).body());
    }

    @Test
    void aLargeBodyHasItsLengthToo() {
        Reply reply = replyTo(() -> ProbeImplementations.result(200, "x".repeat(100_000)));

        assertEquals("100002", reply.header("Content-Length"));
        assertEquals(100_002, reply.body().length());
    }

    @Test
    void headersAreWrittenAsTextAndAbsentOnesNotAtAll() {
        Map<String, Object> headers = new HashMap<>();
        headers.put("x-list", List.of(1, 2));
        headers.put("x-none", null);
        headers.put("x-at", java.time.OffsetDateTime.parse("2026-05-01T00:00:00Z"));
        Reply reply = replyTo(() -> ProbeImplementations.result(200, "x", "application/json", headers));

        assertEquals("1,2", reply.header("x-list"));
        assertEquals("2026-05-01T00:00:00Z", reply.header("x-at"));
        assertEquals(List.of(), reply.headers("x-none"));
    }

    @Test
    void theResponseIsSentWhenAStageCompletes() {
        try (TestServer server = ProbeImplementations.responding(arguments ->
                CompletableFuture.supplyAsync(() -> ProbeImplementations.result(202, Map.of("later", true))))) {
            Reply reply = server.send(RawRequest.get("/probe/later"));
            assertEquals(202, reply.status());
            assertEquals("{\"later\":true}", reply.body());
        }
    }

    @Test
    void aStageThatFailsIsACleanFailure() {
        try (ServerLog log = new ServerLog();
                TestServer server = ProbeImplementations.responding(
                        arguments -> CompletableFuture.failedFuture(new IllegalStateException(DETAIL)))) {
            Reply reply = server.send(RawRequest.get("/probe/later"));
            assertFailed(reply, log, DETAIL);
        }
    }

    private interface Result {
        OperationResult get() throws Throwable;
    }

    private static Reply replyTo(Result result) {
        try (TestServer server = ProbeImplementations.responding(arguments -> result.get())) {
            return server.send(RawRequest.get("/probe/result"));
        }
    }

    private static void assertFailure(Result result, String logged) {
        try (ServerLog log = new ServerLog()) {
            assertFailed(replyTo(result), log, logged);
        }
    }

    private static void assertFailed(Reply reply, ServerLog log, String logged) {
        assertEquals(500, reply.status(), reply.head());
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals(List.of(), reply.headers("x-order-position"));
        Matcher body = FAILURE.matcher(reply.body());
        assertTrue(body.matches(), reply.body());
        assertTrue(log.text().contains(body.group(1)), "the id is not in: " + log.text());
        assertTrue(log.text().contains(logged), () -> logged + " is not in: " + log.text());
    }

    /** Fails after its first property. */
    public static final class Broken {
        public String getFine() {
            return "fine";
        }

        public String getWorse() {
            throw new IllegalStateException(DETAIL);
        }
    }
}
