package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.MessagesApi;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.model.CancelMessagesFailedItem;
import br.com.pilotstatus.model.CancelMessagesRequest;
import br.com.pilotstatus.model.CancelledMessages;
import br.com.pilotstatus.model.MessageCancellation;
import br.com.pilotstatus.model.MessageDetails;
import br.com.pilotstatus.model.MessageStatus;
import br.com.pilotstatus.model.SendMessageAccepted;
import br.com.pilotstatus.model.SendMessageRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final OffsetDateTime START = Bench.START.atOffset(ZoneOffset.UTC);
    private static final SendMessageRequest TEXT = text("Oi");

    private final Bench bench = new Bench();
    private final MessagesApi messages = bench.client.messages();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMessageIsOnItsWayByTheClock() {
        SendMessageAccepted sent = messages.sendMessage(TEXT);

        assertEquals(MessageStatus.QUEUED, sent.status());
        assertEquals("5511999999999", sent.sourceNumber());
        assertEquals(MessageStatus.QUEUED, status(sent.id()));
        bench.clock.advance(Duration.ofSeconds(1));
        assertEquals(MessageStatus.SENT, status(sent.id()));
        bench.clock.advance(Duration.ofSeconds(2));
        assertEquals(MessageStatus.DELIVERED, status(sent.correlationId()));
        bench.clock.advance(Duration.ofMinutes(1));
        MessageDetails read = messages.getMessage(sent.id());
        assertEquals(MessageStatus.READ, read.status());
        assertEquals(START, read.createdAt());
        assertEquals(START.plusSeconds(1), read.sentAt());
        assertEquals(START.plusSeconds(3), read.deliveredAt());
        assertEquals(START.plusMinutes(1), read.readAt());
        assertEquals(sent.id(), messages.getMessage(read.externalMessageId()).id());
        assertRefused(404, null, () -> messages.getMessage("msg_nobody"));
    }

    @Test
    void aMessageFailsWhereATestWantsIt() {
        String id = messages.sendMessage(TEXT).id();
        bench.sandbox.failMessage(id, "WHATSAPP_NOT_EXIST");

        assertEquals(MessageStatus.FAILED, status(id));
        assertEquals("WHATSAPP_NOT_EXIST", messages.getMessage(id).errorCode());
    }

    @Test
    void theSameKeyAndBodySendOnceForADay() {
        ApiResponse<SendMessageAccepted> first = send(TEXT, "order-42");
        ApiResponse<SendMessageAccepted> again = send(TEXT, "order-42");

        assertEquals(first.body(), again.body());
        assertEquals(202, again.status());
        assertEquals(List.of(false, true), List.of(first.replayed(), again.replayed()));
        assertRefused(409, "IDEMPOTENCY_KEY_REUSED", () -> send(text("Outro"), "order-42"));
        assertNotEquals(first.body().id(), send(TEXT, "order-43").body().id());
        bench.clock.advance(Duration.ofHours(24));
        assertNotEquals(first.body().id(), send(TEXT, "order-42").body().id());
    }

    @Test
    void onlyWhatWasAcceptedIsRemembered() {
        bench.sandbox.leaveUnpaid("num_01HZX");
        assertRefused(409, "NUMBER_BLOCKED", () -> send(TEXT, "order-42"));
        bench.client.numbers().payNumber("num_01HZX");

        assertEquals(false, send(text("Corrigido"), "order-42").replayed());
    }

    @Test
    void whatIsScheduledWaitsAndCanBeCancelledOnce() {
        SendMessageRequest later =
                TEXT.toBuilder().deliverAt(START.plusHours(1)).build();
        String id = messages.sendMessage(later).id();
        String other = messages.sendMessage(later).id();
        String now = messages.sendMessage(TEXT).id();
        bench.clock.advance(Duration.ofMinutes(30));

        MessageCancellation cancelled = cancel(id, now, "msg_nobody");

        assertEquals(new CancelledMessages.OfStringList(List.of(id)), cancelled.cancelled());
        assertEquals(
                List.of(now, "msg_nobody"),
                cancelled.failed().stream().map(CancelMessagesFailedItem::id).toList());
        assertEquals(MessageStatus.CANCELED, status(id));
        assertEquals(new CancelledMessages.OfStringList(List.of()), cancel(id).cancelled());
        assertEquals(MessageStatus.QUEUED, status(other));
        bench.clock.advance(Duration.ofMinutes(31));
        assertEquals(MessageStatus.READ, status(other));
        assertEquals(
                START.plusHours(1).plusSeconds(1), messages.getMessage(other).sentAt());
        assertNull(messages.getMessage(id).sentAt());
    }

    @Test
    void aTemplateWantsItsVariables() {
        SendMessageRequest without = SendMessageRequest.builder()
                .destinationNumber("5511988887777")
                .templateId("boas_vindas")
                .build();

        assertRefused(400, "MISSING_TEMPLATE_VARIABLES", () -> messages.sendMessage(without));
        messages.sendMessage(
                without.toBuilder().variables(Map.of("nome", "Ana")).build());
    }

    @Test
    void aTenantKeyMustNameANumber() {
        try (PilotStatusClient tenant = bench.client(bench.sandbox.tenantKey())) {
            assertRefused(
                    403, "TENANT_SCOPE_NOT_ALLOWED", () -> tenant.messages().sendMessage(TEXT));
        }
    }

    @Test
    void theHistoryIsPagedNewestFirst() throws Exception {
        for (int i = 0; i < 3; i++) {
            bench.clock.advance(Duration.ofSeconds(1));
            messages.sendMessage(text("n" + i));
        }

        JsonNode first = bench.get("/v1/messages/history?pageSize=2");
        JsonNode second = bench.get("/v1/messages/history?page=2&pageSize=2");

        assertEquals(List.of("n2", "n1"), first.get("messages").findValuesAsText("text"));
        assertEquals("n0", second.at("/messages/0/text").asText());
        assertEquals(5, first.get("total").asInt(), "two are there from the start");
        assertEquals(3, first.get("totalPages").asInt());
        assertEquals(
                0,
                bench.get("/v1/messages/history?page=4&pageSize=2")
                        .get("messages")
                        .size());
        assertEquals(
                2,
                bench.get("/v1/messages/history?startDate=2026-07-01T10:00:02Z")
                        .get("total")
                        .asInt());
        assertEquals(
                "INVALID_DATE_RANGE",
                bench.get("/v1/messages/history?startDate=2026-07-02T00:00:00Z&endDate=2026-07-01T00:00:00Z")
                        .get("code")
                        .asText());
        assertEquals(
                "INVALID_DATE_RANGE",
                bench.get("/v1/messages/history?startDate=yesterday")
                        .get("code")
                        .asText());
    }

    private MessageStatus status(String id) {
        return messages.getMessage(id).status();
    }

    private MessageCancellation cancel(String... ids) {
        return messages.cancelMessages(
                CancelMessagesRequest.builder().messageIds(List.of(ids)).build());
    }

    private ApiResponse<SendMessageAccepted> send(SendMessageRequest request, String key) {
        return messages.sendMessageWithResponse(
                request, RequestOptions.builder().idempotencyKey(key).build());
    }

    private static SendMessageRequest text(String text) {
        return SendMessageRequest.builder()
                .destinationNumber("5511988887777")
                .text(text)
                .build();
    }
}
