package br.com.pilotstatus.server.functional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.bakery.OrderBakedEvent;
import br.com.pilotstatus.model.fixture.bakery.Webhooks;
import br.com.pilotstatus.server.Deliveries;
import br.com.pilotstatus.server.fixture.api.WebhookFeature;
import br.com.pilotstatus.server.fixture.api.WebhookHandler;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.BakeryHooks;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How deliveries are answered, and when they are marked as handled. */
class WebhooksTest {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final BakeryHooks hooks = new BakeryHooks(calls);

    @Test
    void anEventIsAcknowledgedWhenItsHandlerHasReturnedAndWhenThereIsNone() {
        try (TestServer server = TestServer.with(hooks.feature())) {
            Reply baked = server.send(BakeryHooks.delivery(BakeryHooks.BAKED));
            assertEquals(200, baked.status());
            assertEquals("", new String(baked.content(), UTF_8));
            assertEquals(
                    200,
                    server.send(BakeryHooks.delivery("{\"kind\":\"oven.hot\",\"oven\":\"left\"}"))
                            .status());
            assertEquals(200, server.send(BakeryHooks.delivery("[]")).status());
            assertEquals(
                    200,
                    RawRequest.send(
                                    server.port(),
                                    BakeryHooks.delivery(BakeryHooks.BAKED).chunked())
                            .status());
        }
        assertEquals(List.of("baked o1", "unknown  []", "baked o1"), calls);
    }

    @Test
    void whatNobodyHasSignedIsRefusedAndNothingOfItIsLogged() {
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(hooks.feature())) {
            Reply unsigned = server.send(RawRequest.post(BakeryHooks.PATH, BakeryHooks.BAKED));
            Reply forged = server.send(RawRequest.post(BakeryHooks.PATH, BakeryHooks.BAKED)
                    .header("x-signature", Webhooks.sign(BakeryHooks.BAKED.getBytes(UTF_8), "forged-secret")));
            Reply shortened = server.send(RawRequest.post(BakeryHooks.PATH, "{").header("X-Signature", "c2hvcnQ="));

            assertEquals(401, unsigned.status());
            assertEquals(
                    "The delivery is not signed: there is no header X-Signature.",
                    new String(unsigned.content(), UTF_8));
            assertEquals(401, forged.status());
            assertEquals(
                    "The delivery's header X-Signature does not match its bytes: they were changed on the way, or signed"
                            + " with another secret.",
                    new String(forged.content(), UTF_8));
            assertEquals(401, shortened.status());
            assertTrue(log.text().contains("A delivery was refused with 401: The delivery is not signed"), log.text());
            assertFalse(log.text().matches("(?s).*(sentinel|c2hvcnQ).*"), log.text());
        }
        assertEquals(List.of(), calls);
    }

    @Test
    void whatIsNoJsonIsRefusedAndMayBeDeliveredAgain() {
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(hooks.feature())) {
            Reply cut = server.send(BakeryHooks.delivery(BakeryHooks.BAKED.substring(0, 70)));

            assertEquals(400, cut.status());
            assertTrue(new String(cut.content(), UTF_8)
                    .matches("The delivery is no JSON, or was cut: line 1, column \\d+\\."));
            assertFalse(log.text().contains("sentinel"), log.text());
        }
        assertEquals(List.of(), calls);
    }

    @Test
    void aHandlerThatThrowsIsAnsweredByAnIdThatIsInTheLog() {
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(hooks.feature())) {
            Reply failed = server.send(
                    BakeryHooks.delivery("{\"kind\":\"shop.closed\",\"id\":\"1\",\"payload\":{\"shop\":\"north\"}}"));

            String text = new String(failed.content(), UTF_8);
            assertEquals(500, failed.status());
            assertTrue(
                    text.matches(
                            "Something went wrong here, not in the delivery; it is logged with the id [0-9a-f-]{36}\\."),
                    text);
            String id = text.replaceAll(".*id |\\.$", "");
            assertTrue(log.text().contains("The handler of the event shop.closed threw (id " + id + ")"), log.text());
            assertTrue(log.text().contains("the shop's register is locked"), log.text());
        }
    }

    @Test
    void anEventIsHandledOnceAndMarkedOnlyAfterItsHandlerHasReturned() {
        AtomicBoolean fails = new AtomicBoolean(true);
        WebhookHandler handler = new WebhookHandler() {
            @Override
            public void onOrderBaked(OrderBakedEvent event) {
                calls.add("baked " + event.data().orderId());
                if (fails.get()) {
                    throw new IllegalStateException("later");
                }
            }
        };
        WebhookFeature feature =
                new WebhookFeature(BakeryHooks.PATH, handler, BakeryHooks.SECRET).deduplicatedBy(Deliveries.ofLast(2));
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(feature)) {
            assertEquals(
                    500, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            fails.set(false);
            assertEquals(
                    200, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            assertEquals(
                    200, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            assertEquals(
                    200,
                    server.send(BakeryHooks.delivery(BakeryHooks.BAKED.replace("o1", "o2")))
                            .status());
            assertTrue(log.text().contains("java.lang.IllegalStateException: later"), log.text());
        }
        assertEquals(List.of("baked o1", "baked o1", "baked o2"), calls);
    }

    @Test
    void aMemoryThatFailsLosesNoEvent() {
        AtomicReference<String> failing = new AtomicReference<>("seen");
        Deliveries memory = new Deliveries() {
            @Override
            public boolean seen(String key) {
                fail("seen");
                return false;
            }

            @Override
            public void done(String key) {
                fail("done");
            }

            private void fail(String what) {
                if (failing.get().equals(what)) {
                    throw new IllegalStateException("The database is away");
                }
            }
        };
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(hooks.feature().deduplicatedBy(memory))) {
            assertEquals(
                    500, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            assertEquals(List.of(), calls);
            failing.set("done");
            assertEquals(
                    200, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            assertTrue(log.text().contains("An event was handled, and cannot be marked so"), log.text());
        }
        assertEquals(List.of("baked o1"), calls);
    }

    @Test
    void secretsMayChangeWhileTheServerRuns() {
        AtomicReference<List<String>> secrets = new AtomicReference<>(List.of("old"));
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(new WebhookFeature(BakeryHooks.PATH, hooks, secrets::get))) {
            assertEquals(
                    401, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            secrets.set(List.of(BakeryHooks.SECRET, "old"));
            assertEquals(
                    200, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            secrets.set(List.of("new", BakeryHooks.SECRET));
            assertEquals(
                    200, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            secrets.set(List.of());
            assertEquals(
                    500, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            secrets.set(List.of(" "));
            assertEquals(
                    500, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
            assertTrue(log.text().contains("A delivery cannot be verified (id "), log.text());
            assertFalse(log.text().contains("sentinel"), log.text());
        }
        assertEquals(List.of("baked o1", "baked o1"), calls);
    }

    @Test
    void aDeliveryBeyondTheLimitIsRefusedBeItsLengthDeclaredOrNot() {
        try (TestServer server = TestServer.with(hooks.feature().limitedTo(BakeryHooks.BAKED.length() - 1L))) {
            Reply declared = server.send(BakeryHooks.delivery(BakeryHooks.BAKED));
            assertEquals(413, declared.status());
            assertEquals(
                    "The delivery has more than " + (BakeryHooks.BAKED.length() - 1)
                            + " bytes, which is the limit here.",
                    new String(declared.content(), UTF_8));
            assertEquals(
                    413,
                    RawRequest.send(
                                    server.port(),
                                    BakeryHooks.delivery(BakeryHooks.BAKED).chunked())
                            .status());
        }
        try (TestServer server = TestServer.with(hooks.feature().limitedTo(BakeryHooks.BAKED.length()))) {
            assertEquals(
                    200, server.send(BakeryHooks.delivery(BakeryHooks.BAKED)).status());
        }
        assertEquals(List.of("baked o1"), calls);
    }

    /** The signature is of the bytes of the body; of which, where they are encoded, nobody says. */
    @Test
    void aDeliveryWithAContentEncodingIsRefusedBeforeItIsReadOrVerified() throws IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(encoded)) {
            gzip.write(BakeryHooks.BAKED.getBytes(UTF_8));
        }
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(hooks.feature())) {
            for (String coding : List.of("gzip", "identity, gzip", "br")) {
                Reply refused = server.send(RawRequest.post(BakeryHooks.PATH, "")
                        .header("Content-Encoding", coding)
                        .header(Webhooks.SIGNATURE_HEADER, Webhooks.sign(encoded.toByteArray(), BakeryHooks.SECRET))
                        .body(encoded.toByteArray()));

                assertEquals(415, refused.status());
                assertEquals("identity", refused.header("Accept-Encoding"));
                assertEquals("The delivery has a Content-Encoding, and none is read here.", refused.body());
            }
            assertTrue(log.text().contains("A delivery was refused with 415: The delivery has"), log.text());
            assertEquals(List.of(), calls);
            assertEquals(
                    200,
                    server.send(BakeryHooks.delivery(BakeryHooks.BAKED).header("Content-Encoding", "Identity"))
                            .status());
        }
    }

    @Test
    void otherPathsAndMethodsAreOtherResources() {
        try (TestServer server = TestServer.with(Bakery.feature(), new Bakery(), hooks.feature())) {
            assertEquals(404, server.send(RawRequest.get(BakeryHooks.PATH)).status());
            assertEquals(
                    404,
                    server.send(RawRequest.post("/hooks", BakeryHooks.BAKED)).status());
            assertEquals(201, server.send(Bakery.order(Bakery.ORDER)).status());
        }
        assertEquals(List.of(), calls);
    }

    @Test
    void aFeatureThatCannotWorkIsRefused() {
        assertEquals(
                "WebhookFeature: path must not be empty, as all that is sent to the application would be a webhook",
                assertThrows(IllegalArgumentException.class, () -> new WebhookFeature("/", hooks, "s"))
                        .getMessage());
        assertEquals(
                "WebhookFeature: secret must not be blank: anybody could sign with that",
                assertThrows(IllegalArgumentException.class, () -> new WebhookFeature("hooks", hooks, "s", " "))
                        .getMessage());
        assertEquals(
                "Deliveries: at least 1 must be remembered, not 0",
                assertThrows(IllegalArgumentException.class, () -> Deliveries.ofLast(0))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> new WebhookFeature("hooks", null, "s"));
    }
}
