package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.HistoryMessage;
import br.com.pilotstatus.model.MessageDirection;
import br.com.pilotstatus.model.MessageHistoryResult;
import br.com.pilotstatus.model.MessageOrigin;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Page;
import br.com.pilotstatus.sandbox.world.World;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said with a number: what came in by the document's example, and what was sent here. Newest first. */
public final class History {

    private final World world;
    private final NumberRegistry numbers;
    private final Outbox outbox;
    private final String seeded;
    private final List<HistoryMessage> received;

    /**
     * Makes it.
     *
     * @param seeded the number whose history the document's example is
     * @param document has the example
     */
    public History(World world, NumberRegistry numbers, Outbox outbox, String seeded, Document document) {
        this.world = world;
        this.numbers = numbers;
        this.outbox = outbox;
        this.seeded = seeded;
        this.received = document.operation("listMessageHistory")
                .success(MessageHistoryResult.class)
                .messages();
    }

    public MessageHistoryResult listMessageHistory(
            @Nullable OffsetDateTime startDate, @Nullable OffsetDateTime endDate, Long page, Long pageSize) {
        String number = numbers.called().id();
        Page.checkRange(startDate, endDate);
        List<HistoryMessage> all = new ArrayList<>(number.equals(seeded) ? received : List.of());
        outbox.of(number).forEach(each -> all.add(row(each)));
        all.removeIf(each -> !Page.isBetween(each.providerTimestamp(), startDate, endDate));
        all.sort(Comparator.comparing(HistoryMessage::providerTimestamp).reversed());
        Page<HistoryMessage> shown = Page.of(all, page, pageSize);
        return MessageHistoryResult.builder()
                .messages(shown.rows())
                .total(shown.total())
                .page(shown.page())
                .pageSize(shown.size())
                .totalPages(shown.pages())
                .build();
    }

    private HistoryMessage row(MessageRow row) {
        OffsetDateTime now = world.now();
        return HistoryMessage.builder()
                .id("cm_" + row.id)
                .conversationId("conv_" + row.destination())
                .direction(MessageDirection.OUTBOUND)
                .providerKind("PILOT_STATUS")
                .externalMessageId(row.sentAt(now) == null ? null : row.externalId)
                .status(row.status(now).value())
                .messageType(row.request.media() == null ? "text" : "media")
                .origin(MessageOrigin.API)
                .text(row.request.text())
                .participantName(null)
                .participantPhone(row.request.destinationNumber())
                .participantUserId(null)
                .repliedToExternalId(null)
                .media(null)
                .sentAt(row.sentAt(now))
                .deliveredAt(row.deliveredAt(now))
                .readAt(row.readAt(now))
                .providerTimestamp(row.createdAt)
                .createdAt(row.createdAt)
                .referral(null)
                .build();
    }
}
