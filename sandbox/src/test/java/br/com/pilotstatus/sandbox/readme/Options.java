package br.com.pilotstatus.sandbox.readme;

import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.model.Lead;
import br.com.pilotstatus.model.SendMessageAccepted;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public final class Options {

    private Options() {
    }

    public static PilotStatusClient client(URI server, Supplier<String> vault) {
        // README: options
        return PilotStatusClient.builder()
                .apiKey(vault)                                 // read once a call: rotate it at will
                .baseUrl(server)                               // default: the server of the document
                .connectTimeout(Duration.ofSeconds(5))         // default 10 s: address, connection, TLS
                .readTimeout(Duration.ofSeconds(20))           // default 30 s: the longest silence
                .totalTimeout(Duration.ofSeconds(45))          // default 60 s: all attempts and pauses
                .maxRetries(3)                                 // default 2
                .maxResponseBytes(1_000_000)                   // default 16 MiB
                .register((ClientRequestFilter) request -> request.getHeaders().putSingle("x-trace", "42"))
                .build();                                      // also: proxy, sslContext, userAgentSuffix, …
        // README: end
    }

    public static String forms(PilotStatusClient client, SendMessageRequest request, SendMessageRequest other) {
        // README: forms
        ApiResponse<SendMessageAccepted> response = client.messages().sendMessageWithResponse(request,
                RequestOptions.builder().idempotencyKey("order-42").totalTimeout(Duration.ofSeconds(5)).build());
        CompletableFuture<SendMessageAccepted> sent = client.async().messages().sendMessage(other)
                .orTimeout(5, TimeUnit.SECONDS);               // or cancel(true): the call ends at once
        return response.status() + ", replayed: " + response.replayed() + ", then " + sent.join().status();
        // README: end
    }

    public static Map<String, Object> unknown(PilotStatusClient client) {
        // README: unknown
        SendMessageRequest request = SendMessageRequest.builder().destinationNumber("5511988887777").text("Olá!")
                .additionalProperty("preview", true).build();      // a property that the document does not have
        RequestOptions options = RequestOptions.builder().header("x-beta", "previews").build();
        return client.messages().sendMessage(request, options).additionalProperties();     // what came besides
        // README: end
    }

    public static List<String> names(PilotStatusClient client) {
        // README: pages
        List<String> names = new ArrayList<>();
        for (Lead lead : client.leads().listLeadsAll()) {      // asks for a page when it comes to it
            names.add(lead.fullName());
        }
        return names;
        // README: end
    }
}
