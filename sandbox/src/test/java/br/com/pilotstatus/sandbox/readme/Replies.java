package br.com.pilotstatus.sandbox.readme;

// README: webhooks
import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.model.*;
import br.com.pilotstatus.server.api.*;
import org.glassfish.jersey.server.ResourceConfig;

public record Replies(PilotStatusClient client) implements WebhookHandler {
    @Override
    public void onMessageReply(MessageReplyEvent reply) {
        client.forNumber(reply.data().numberId()).messages().sendMessage(
                SendMessageRequest.builder().destinationNumber(reply.data().from()).text("Obrigado!").build(),
                RequestOptions.builder().idempotencyKey(reply.deduplicationKey()).build());   // answered once
    }

    public static ResourceConfig application(PilotStatusClient client, String secret) {
        return new ResourceConfig().register(new WebhookFeature("hooks/pilot-status", new Replies(client), secret));
    }
}
// README: end
