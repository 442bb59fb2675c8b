package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.MessageStatus;
import br.com.pilotstatus.model.SendMessageRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A message that was accepted. What became of it follows from the time. Not thread-safe. */
final class MessageRow {

    static final Duration SENT_AFTER = Duration.ofSeconds(1);
    static final Duration DELIVERED_AFTER = Duration.ofSeconds(3);
    static final Duration READ_AFTER = Duration.ofMinutes(1);

    final String id;
    final String correlationId;
    final String externalId;
    final String numberId;
    final OffsetDateTime createdAt;
    final SendMessageRequest request;

    @Nullable OffsetDateTime canceledAt;

    @Nullable String errorCode;

    MessageRow(
            String id,
            String correlationId,
            String externalId,
            String numberId,
            OffsetDateTime createdAt,
            SendMessageRequest request) {
        this.id = id;
        this.correlationId = correlationId;
        this.externalId = externalId;
        this.numberId = numberId;
        this.createdAt = createdAt;
        this.request = request;
    }

    boolean isCalled(String name) {
        return name.equals(id) || name.equals(correlationId) || name.equals(externalId);
    }

    String destination() {
        if (request.destinationNumber() != null) {
            return request.destinationNumber();
        }
        return String.valueOf(request.groupId() != null ? request.groupId() : request.newsletterId());
    }

    /** Whether it waits for its time. */
    boolean isScheduled(OffsetDateTime now) {
        return status(now).equals(MessageStatus.QUEUED) && request.deliverAt() != null;
    }

    MessageStatus status(OffsetDateTime now) {
        if (canceledAt != null) {
            return MessageStatus.CANCELED;
        }
        if (errorCode != null) {
            return MessageStatus.FAILED;
        }
        if (readAt(now) != null) {
            return MessageStatus.READ;
        }
        if (deliveredAt(now) != null) {
            return MessageStatus.DELIVERED;
        }
        return sentAt(now) != null ? MessageStatus.SENT : MessageStatus.QUEUED;
    }

    @Nullable OffsetDateTime sentAt(OffsetDateTime now) {
        return passed(SENT_AFTER, now);
    }

    @Nullable OffsetDateTime deliveredAt(OffsetDateTime now) {
        return errorCode != null ? null : passed(DELIVERED_AFTER, now);
    }

    @Nullable OffsetDateTime readAt(OffsetDateTime now) {
        return errorCode != null ? null : passed(READ_AFTER, now);
    }

    private @Nullable OffsetDateTime passed(Duration after, OffsetDateTime now) {
        if (canceledAt != null) {
            return null;
        }
        OffsetDateTime start =
                request.deliverAt() == null || request.deliverAt().isBefore(createdAt)
                        ? createdAt
                        : request.deliverAt();
        OffsetDateTime then = start.plus(after);
        return now.isBefore(then) ? null : then;
    }
}
