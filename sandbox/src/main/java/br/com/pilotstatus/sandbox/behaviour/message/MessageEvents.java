package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.FailedMessageData;
import br.com.pilotstatus.model.MessageDeliveredEvent;
import br.com.pilotstatus.model.MessageDeliveredPayload;
import br.com.pilotstatus.model.MessageFailedEvent;
import br.com.pilotstatus.model.MessageFailedPayload;
import br.com.pilotstatus.model.MessageReadEvent;
import br.com.pilotstatus.model.MessageReadPayload;
import br.com.pilotstatus.model.MessageSentEvent;
import br.com.pilotstatus.model.MessageSentPayload;
import br.com.pilotstatus.model.MessageStatusData;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.model.WhatsAppMessageType;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.behaviour.webhook.EventSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What webhooks are told of messages: that they were sent, delivered, read, or failed. */
public final class MessageEvents implements EventSource {

    private record Dated(OffsetDateTime at, WebhookEvent event) {}

    private final Outbox outbox;
    private final NumberRegistry numbers;

    /** Makes it. */
    public MessageEvents(Outbox outbox, NumberRegistry numbers) {
        this.outbox = outbox;
        this.numbers = numbers;
    }

    @Override
    public List<WebhookEvent> between(OffsetDateTime after, OffsetDateTime now) {
        List<Dated> found = new ArrayList<>();
        for (MessageRow row : outbox.all()) {
            NumberRow number = numbers.active(row.numberId);
            if (number != null && row.errorCode == null) {
                add(found, row.sentAt(now), after, at -> sent(data(row, number, at)));
                add(found, row.deliveredAt(now), after, at -> delivered(data(row, number, at)));
                add(found, row.readAt(now), after, at -> read(data(row, number, at)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList();
    }

    /** Returns that a message has failed, or null if there is none of that id. */
    public @Nullable WebhookEvent failed(String id, OffsetDateTime now) {
        MessageRow row = outbox.get(id);
        NumberRow number = row == null ? null : numbers.active(row.numberId);
        if (row == null || number == null) {
            return null;
        }
        MessageStatusData data = data(row, number, now);
        return MessageFailedEvent.of(MessageFailedPayload.builder()
                .event("message.failed")
                .data(FailedMessageData.builder()
                        .numberId(data.numberId())
                        .messageId(data.messageId())
                        .id(data.id())
                        .type(data.type())
                        .fromMe(true)
                        .createdAt(now)
                        .from(data.from())
                        .to(data.to())
                        .content(data.content())
                        .correlationId(data.correlationId())
                        .error("The message was not delivered")
                        .errorCode(row.errorCode)
                        .build())
                .build());
    }

    private static void add(
            List<Dated> all,
            @Nullable OffsetDateTime at,
            OffsetDateTime after,
            Function<OffsetDateTime, WebhookEvent> event) {
        if (at != null && at.isAfter(after)) {
            all.add(new Dated(at, event.apply(at)));
        }
    }

    private static WebhookEvent sent(MessageStatusData data) {
        return MessageSentEvent.of(
                MessageSentPayload.builder().event("message.sent").data(data).build());
    }

    private static WebhookEvent delivered(MessageStatusData data) {
        return MessageDeliveredEvent.of(MessageDeliveredPayload.builder()
                .event("message.delivered")
                .data(data)
                .build());
    }

    private static WebhookEvent read(MessageStatusData data) {
        return MessageReadEvent.of(
                MessageReadPayload.builder().event("message.read").data(data).build());
    }

    private static MessageStatusData data(MessageRow row, NumberRow number, OffsetDateTime at) {
        return MessageStatusData.builder()
                .numberId(row.numberId)
                .messageId(row.sentAt(at) == null ? null : row.externalId)
                .id(row.id)
                .type(type(row))
                .fromMe(true)
                .createdAt(at)
                .from("+" + number.phone())
                .to(phone(row.destination()))
                .content(row.request.text())
                .correlationId(row.correlationId)
                .build();
    }

    /** What is no phone stays as it is. */
    private static String phone(String destination) {
        return destination.matches("\\d+") ? "+" + destination : destination;
    }

    private static WhatsAppMessageType type(MessageRow row) {
        if (row.request.media() == null) {
            return WhatsAppMessageType.TEXT;
        }
        String media = row.request.mediaType() == null
                ? "image"
                : row.request.mediaType().value();
        return WhatsAppMessageType.of(media.equals("voice") ? "audio" : media);
    }
}
