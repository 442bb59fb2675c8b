package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.SendMessageAccepted;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.Sandbox;

/** Sends a message to a Pilot Status that it starts itself: no key, no account, no network. */
public final class FirstMessage {

    private FirstMessage() {}

    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                PilotStatusClient client = sandbox.client()) {
            SendMessageAccepted sent = client.messages()
                    .sendMessage(SendMessageRequest.builder()
                            .destinationNumber("5511988887777")
                            .text("Olá!")
                            .build());
            System.out.println("sent: " + sent.status());
        }
    }
}
