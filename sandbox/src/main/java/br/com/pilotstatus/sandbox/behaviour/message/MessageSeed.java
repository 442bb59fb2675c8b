package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.MessageDetails;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Ids;

/** The message that the document's examples are about. */
public final class MessageSeed {

    private MessageSeed() {}

    /**
     * Adds it.
     *
     * @param seeded the number that has sent it
     * @param document what it is like
     */
    public static void plant(Outbox outbox, String seeded, Document document) {
        MessageDetails example = document.operation("getMessage").success(MessageDetails.class);
        outbox.add(new MessageRow(
                Ids.plain(example.id()),
                Ids.plain(example.correlationId()),
                String.valueOf(example.externalMessageId()),
                seeded,
                example.createdAt(),
                SendMessageRequest.builder()
                        .destinationNumber(example.destinationNumber())
                        .templateId(example.template())
                        .build()));
    }
}
