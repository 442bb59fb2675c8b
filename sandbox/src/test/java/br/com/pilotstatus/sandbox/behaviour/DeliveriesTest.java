package br.com.pilotstatus.sandbox.behaviour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateWebhookRequest;
import br.com.pilotstatus.model.MessageDeliveredEvent;
import br.com.pilotstatus.model.MessageFailedEvent;
import br.com.pilotstatus.model.MessageReadEvent;
import br.com.pilotstatus.model.MessageSentEvent;
import br.com.pilotstatus.model.MessageStatusData;
import br.com.pilotstatus.model.SendMessageAccepted;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.model.UnknownWebhookEvent;
import br.com.pilotstatus.model.UpdateWebhookRequest;
import br.com.pilotstatus.model.WebhookDelivery;
import br.com.pilotstatus.model.WebhookDeliveryList;
import br.com.pilotstatus.model.WebhookDeliveryStatus;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.model.WhatsAppMessageType;
import br.com.pilotstatus.sandbox.Sandbox;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final OffsetDateTime START = Bench.START.atOffset(ZoneOffset.UTC);

    private final Bench bench = new Bench();
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
        bench.close();
    }

    @Test
    void aMessageTellsThatItWasSentDeliveredAndReadByTheClock() {
        subscribe("*");
        SendMessageAccepted message = send();
        assertEquals(List.of(), receiver.posts());

        bench.clock.advance(Duration.ofMillis(999));
        assertEquals(List.of(), receiver.posts());
        bench.clock.advance(Duration.ofMillis(1));
        List<WebhookEvent> sent = received();
        bench.clock.advance(Duration.ofHours(1));
        List<WebhookEvent> rest = received();

        MessageStatusData data = MessageStatusData.builder()
                .numberId("num_01HZX")
                .messageId(bench.client.messages().getMessage(message.id()).externalMessageId())
                .id(message.id())
                .type(WhatsAppMessageType.TEXT)
                .fromMe(true)
                .createdAt(START.plusSeconds(1))
                .from("+5511999999999")
                .to("+5511988887777")
                .content("Oi")
                .correlationId(message.correlationId())
                .build();
        assertEquals(data, assertInstanceOf(MessageSentEvent.class, sent.get(0)).data());
        assertEquals(
                data.toBuilder().createdAt(START.plusSeconds(3)).build(),
                assertInstanceOf(MessageDeliveredEvent.class, rest.get(0)).data());
        assertEquals(
                data.toBuilder().createdAt(START.plusSeconds(60)).build(),
                assertInstanceOf(MessageReadEvent.class, rest.get(1)).data());
        assertEquals("1 2", sent.size() + " " + rest.size());
    }

    @Test
    void aMessageThatFailsTellsWhyAndNothingElse() {
        subscribe("*");
        SendMessageAccepted message = send();

        bench.sandbox.failMessage(message.id(), "WHATSAPP_NOT_EXIST");
        bench.clock.advance(Duration.ofHours(1));

        List<WebhookEvent> all = received();
        assertEquals(1, all.size());
        var data = assertInstanceOf(MessageFailedEvent.class, all.get(0)).data();
        assertEquals(message.id() + " WHATSAPP_NOT_EXIST", data.id() + " " + data.errorCode());
        assertNull(data.messageId(), "it was never sent");
    }

    @Test
    void aWebhookGetsWhatItHasAskedForOfItsNumber() {
        String other = bench.createNumber();
        subscribe("message.received");
        bench.client
                .webhooks()
                .createWebhook(CreateWebhookRequest.builder()
                        .url(receiver.url())
                        .events(List.of("*"))
                        .whatsappNumberId(other)
                        .build());

        assertEquals(1, succeeded(bench.sandbox.deliver(event("message.received"))));
        assertEquals(0, succeeded(bench.sandbox.deliver(event("message.reply"))));
        assertEquals(List.of("message.received"), names());
    }

    @Test
    void everyEventOfTheDocumentCanBeDelivered() {
        subscribe("*");
        List<WebhookEvent> all = bench.sandbox.events();
        assertEquals(38, all.size());

        for (WebhookEvent each : all) {
            boolean ofLines = each.name().startsWith("phone_line.");
            assertEquals(ofLines ? 0 : 1, succeeded(bench.sandbox.deliver(each)), each.name());
            assertEquals(ofLines ? List.of() : List.of(each), received());

            bench.sandbox.deliver(each, URI.create(receiver.url()));
            String secret = ofLines ? bench.sandbox.phoneLineWebhookSecret() : bench.sandbox.webhookSecret();
            assertEquals(List.of(each), receiver.events(secret));
            assertFalse(each instanceof UnknownWebhookEvent, each.name());
        }
    }

    @Test
    void whatIsNotTakenIsDeliveredAgainThreeTimesWithTheSameBytes() {
        String id = subscribe("*");
        receiver.status = 503;
        byte[] body = event("message.read").rawBody();

        WebhookDelivery first = bench.sandbox.deliver(event("message.read")).get(0);
        assertEquals("FAILED 503 busy", first.status() + " " + first.statusCode() + " " + first.response());
        assertPosts(1, body);
        for (int seconds : List.of(10, 60, 600)) {
            bench.clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
            assertPosts(0, body);
            bench.clock.advance(Duration.ofMillis(1));
            assertPosts(1, body);
        }
        bench.clock.advance(Duration.ofDays(7));
        assertPosts(0, body);
        assertEquals(4, log(id, null, null).size());
    }

    @Test
    void whatIsTakenAtLastIsNotDeliveredAgain() {
        String id = subscribe("*");
        receiver.status = 0;
        WebhookDelivery first = bench.sandbox.deliver(event("message.read")).get(0);
        assertEquals(WebhookDeliveryStatus.FAILED, first.status());
        assertNull(first.statusCode(), "nothing was answered");

        receiver.status = 200;
        bench.clock.advance(Duration.ofSeconds(10));
        bench.clock.advance(Duration.ofDays(7));

        assertEquals(2, receiver.posts().size());
        assertEquals(
                List.of(WebhookDeliveryStatus.SUCCESS, WebhookDeliveryStatus.FAILED),
                log(id, null, null).stream().map(WebhookDelivery::status).toList());
    }

    @Test
    void aPausedOrDeletedWebhookGetsNothingNotEvenWhatFailedBefore() {
        String paused = subscribe("*");
        String deleted = subscribe("*");
        receiver.status = 500;
        bench.sandbox.deliver(event("message.received"));
        assertEquals(2, receiver.posts().size());

        bench.client
                .webhooks()
                .updateWebhook(
                        paused, UpdateWebhookRequest.builder().active(false).build());
        bench.client.webhooks().deleteWebhook(deleted);
        bench.clock.advance(Duration.ofDays(1));

        assertEquals(0, succeeded(bench.sandbox.deliver(event("message.received"))));
        assertEquals(List.of(), receiver.posts());
    }

    @Test
    void theLogHasTheLastDeliveriesFirst() {
        String id = subscribe("*");
        bench.clock.advance(Duration.ofSeconds(5));
        receiver.status = 200;
        bench.sandbox.deliver(event("message.received"));
        bench.sandbox.deliver(event("call.ended"));
        bench.sandbox.deliver(event("call.ended"));

        List<WebhookDelivery> all = log(id, null, null);
        assertEquals(
                List.of("call.ended", "call.ended", "message.received"),
                all.stream().map(WebhookDelivery::event).toList());
        assertEquals(1, log(id, 1L, null).size());
        WebhookDelivery row = log(id, null, "message.received").get(0);
        assertEquals("SUCCESS 200 busy", row.status() + " " + row.statusCode() + " " + row.response());
        assertTrue(row.payload().toString().startsWith("{event=message.received, data={"), row::toString);
        assertEquals(
                START.plusSeconds(5), bench.client.webhooks().getWebhook(id).lastTriggered());
    }

    @Test
    void nothingIsSentToOtherMachinesAndTheLogSaysSo() {
        WebhookDelivery row = bench.sandbox.deliver(event("message.delivered")).get(0);

        assertEquals("FAILED Not sent: a sandbox delivers to this machine alone", row.status() + " " + row.response());
        assertEquals(List.of(row), log("wh_01HZX", null, null));
        for (String address : List.of("https://example.com/", "http://127.0.0.1.example.com/", "http://10.0.0.1/")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> bench.sandbox.deliver(event("message.read"), URI.create(address)));
        }
    }

    @Test
    void whoReceivesAnEventMayCallBackBeforeAnswering() {
        subscribe("message.received");
        receiver.first = this::send;

        assertEquals(1, succeeded(bench.sandbox.deliver(event("message.received"))));
    }

    @Test
    void withAnotherClockEventsComeByThemselves() throws Exception {
        SettableClock clock = new SettableClock();
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
                PilotStatusClient client = sandbox.client()) {
            client.webhooks()
                    .createWebhook(CreateWebhookRequest.builder()
                            .url(receiver.url())
                            .events(List.of("message.sent"))
                            .build());
            client.messages().sendMessage(request());
            clock.now = clock.now.plusSeconds(1);

            Receiver.Post post = receiver.next();
            assertEquals("application/json", post.type());
            assertTrue(post.text().startsWith("{\"event\":\"message.sent\","), post.text());
        }
    }

    private static final class SettableClock extends Clock {

        volatile Instant now = Bench.START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private String subscribe(String event) {
        return bench.client
                .webhooks()
                .createWebhook(CreateWebhookRequest.builder()
                        .url(receiver.url())
                        .events(List.of(event))
                        .build())
                .id();
    }

    private SendMessageAccepted send() {
        return bench.client.messages().sendMessage(request());
    }

    private static SendMessageRequest request() {
        return SendMessageRequest.builder()
                .destinationNumber("5511988887777")
                .text("Oi")
                .build();
    }

    private WebhookEvent event(String name) {
        return bench.sandbox.events().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<WebhookEvent> received() {
        return receiver.events(bench.sandbox.webhookSecret());
    }

    private List<String> names() {
        return received().stream().map(WebhookEvent::name).toList();
    }

    private void assertPosts(int count, byte[] body) {
        List<Receiver.Post> posts = receiver.posts();
        assertEquals(count, posts.size());
        posts.forEach(each -> assertArrayEquals(body, each.body()));
    }

    private List<WebhookDelivery> log(String id, Long limit, String event) {
        return ((WebhookDeliveryList.OfWebhookDeliveryList)
                        bench.client.webhooks().listWebhookDeliveries(id, limit, event))
                .value();
    }

    /** How many have taken it; the webhook of the examples is that of another machine. */
    private static long succeeded(List<WebhookDelivery> deliveries) {
        return deliveries.stream()
                .filter(each -> each.status().equals(WebhookDeliveryStatus.SUCCESS))
                .count();
    }
}
