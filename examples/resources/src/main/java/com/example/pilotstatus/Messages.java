package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CancelMessagesRequest;
import br.com.pilotstatus.model.SendMessageAccepted;
import br.com.pilotstatus.model.SendMessageRequest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Sends a message, looks how far it is, and takes back one that waits for its time. */
public final class Messages {

    private Messages() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        SendMessageAccepted sent = client.messages()
                .sendMessage(SendMessageRequest.builder()
                        .templateId("boas_vindas")
                        .destinationNumber("5511988887777")
                        .variables(Map.of("nome", "Ana"))
                        .build());
        System.out.println(sent.id() + " is " + client.messages().getMessage(sent.id()).status());

        SendMessageAccepted planned = client.messages()
                .sendMessage(SendMessageRequest.builder()
                        .text("Até amanhã!")
                        .destinationNumber("5511988887777")
                        .deliverAt(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1))
                        .build());
        System.out.println(client.messages()
                .cancelMessages(CancelMessagesRequest.builder()
                        .messageIds(List.of(planned.id()))
                        .build()));
    }
}
