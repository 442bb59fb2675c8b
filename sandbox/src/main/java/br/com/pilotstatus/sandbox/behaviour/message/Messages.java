package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.CancelMessagesFailedItem;
import br.com.pilotstatus.model.CancelMessagesRequest;
import br.com.pilotstatus.model.CancelledMessages;
import br.com.pilotstatus.model.MessageCancellation;
import br.com.pilotstatus.model.MessageDetails;
import br.com.pilotstatus.model.MessageOrigin;
import br.com.pilotstatus.model.SendMessageAccepted;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.World;
import br.com.pilotstatus.server.api.SendMessageResult;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages: sent, read, cancelled. */
public final class Messages {

    private final World world;
    private final NumberRegistry numbers;
    private final Outbox outbox;
    private final SendChecks checks;
    private final IdempotencyKeys keys;

    /** Makes it. */
    public Messages(World world, NumberRegistry numbers, Outbox outbox, SendChecks checks) {
        this.world = world;
        this.numbers = numbers;
        this.outbox = outbox;
        this.checks = checks;
        this.keys = new IdempotencyKeys(world);
    }

    public SendMessageResult sendMessage(SendMessageRequest request, @Nullable String idempotencyKey) {
        NumberRow number = numbers.called();
        if (idempotencyKey != null) {
            SendMessageAccepted before = keys.answered(number.id(), idempotencyKey, request);
            if (before != null) {
                return SendMessageResult.accepted(before, true);
            }
        }
        checks.check(number, request);
        SendMessageAccepted answer = accept(number, request);
        if (idempotencyKey != null) {
            keys.remember(number.id(), idempotencyKey, request, answer);
        }
        return SendMessageResult.accepted(answer, null);
    }

    public MessageDetails getMessage(String id) {
        MessageRow row = outbox.find(id);
        if (row == null) {
            throw Refusal.of(404, null, "Message not found");
        }
        OffsetDateTime now = world.now();
        return MessageDetails.builder()
                .id(row.id)
                .externalMessageId(row.sentAt(now) == null ? null : row.externalId)
                .status(row.status(now))
                .correlationId(row.correlationId)
                .destinationNumber(row.destination())
                .template(row.request.templateId())
                .createdAt(row.createdAt)
                .sentAt(row.sentAt(now))
                .deliveredAt(row.deliveredAt(now))
                .readAt(row.readAt(now))
                .errorCode(row.errorCode)
                .errorMessage(row.errorCode == null ? null : "The message was not delivered")
                .origin(MessageOrigin.API)
                .metaPricing(null)
                .build();
    }

    public MessageCancellation cancelMessages(CancelMessagesRequest request) {
        NumberRow number = numbers.called();
        List<String> cancelled = new ArrayList<>();
        List<CancelMessagesFailedItem> failed = new ArrayList<>();
        for (String id : request.messageIds()) {
            MessageRow row = outbox.find(id);
            if (row == null || !row.numberId.equals(number.id())) {
                failed.add(failed(id, "NOT_FOUND"));
            } else if (row.isScheduled(world.now())) {
                row.canceledAt = world.now();
                cancelled.add(id);
            } else {
                failed.add(failed(id, "NOT_SCHEDULED"));
            }
        }
        return MessageCancellation.builder()
                .cancelled(new CancelledMessages.OfStringList(cancelled))
                .failed(failed)
                .build();
    }

    private SendMessageAccepted accept(NumberRow number, SendMessageRequest request) {
        MessageRow row = outbox.add(new MessageRow(
                world.newId("msg"), world.newId("corr"), world.newId("wamid"), number.id(), world.now(), request));
        return SendMessageAccepted.builder()
                .id(row.id)
                .correlationId(row.correlationId)
                .status(row.status(row.createdAt))
                .createdAt(row.createdAt)
                .origin(number.name())
                .sourceNumber(number.phone())
                .flowToken(request.flow() == null ? null : world.newId("flow"))
                .build();
    }

    private static CancelMessagesFailedItem failed(String id, String reason) {
        return CancelMessagesFailedItem.builder().id(id).reason(reason).build();
    }
}
