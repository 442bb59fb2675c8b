package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateWebhookRequest;
import br.com.pilotstatus.model.WebhookSubscription;
import java.util.List;

/** Subscribes to replies, and looks at what was delivered. */
public final class Webhooks {

    private Webhooks() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        WebhookSubscription created = client.webhooks()
                .createWebhook(CreateWebhookRequest.builder()
                        .name("replies")
                        .url("https://example.com/webhooks/pilot-status")
                        .events(List.of("message.received", "message.reply"))
                        .build());
        System.out.println(created.id() + " " + created.events());
        System.out.println(client.webhooks().listWebhookDeliveries(created.id()));
        client.webhooks().deleteWebhook(created.id());
    }
}
