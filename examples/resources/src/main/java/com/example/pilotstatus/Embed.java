package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateEmbedSessionRequest;
import br.com.pilotstatus.model.EmbedSession;
import br.com.pilotstatus.model.EmbedSurface;
import java.util.List;

/** A session for a page that embeds the chat; its token is a secret. */
public final class Embed {

    private Embed() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        EmbedSession session = client.embed()
                .createEmbedSession(CreateEmbedSessionRequest.builder()
                        .surface(EmbedSurface.CHAT)
                        .allowedOrigins(List.of("https://example.com"))
                        .ttlSeconds(900L)
                        .build());
        System.out.println(session + " until " + session.expiresAt());
    }
}
