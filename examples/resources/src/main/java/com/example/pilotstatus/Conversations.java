package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.ConversationListResult;

/** Who wrote, and what is not read yet. */
public final class Conversations {

    private Conversations() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        ConversationListResult page = client.conversations().listConversations();
        page.conversations().forEach(System.out::println);
        // Some numbers only relay: their rows hold no personal data, and the notice says so.
        System.out.println("notice: " + page.notice());
        System.out.println(client.conversations().listUnreadMessages().messages());
    }
}
