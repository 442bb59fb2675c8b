package br.com.pilotstatus.sandbox.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.model.CreateNumberRequest;
import br.com.pilotstatus.sandbox.ManualClock;
import br.com.pilotstatus.sandbox.Sandbox;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/** A sandbox whose clock stands still, and clients of it. */
final class Bench implements AutoCloseable {

    static final Instant START = Instant.parse("2026-07-01T10:00:00Z");

    final ManualClock clock = ManualClock.at(START);
    final Sandbox sandbox = Sandbox.builder().clock(clock).start();
    final PilotStatusClient client = client(sandbox.apiKey());

    /** A client that tries once. */
    PilotStatusClient client(String key) {
        return PilotStatusClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey(key)
                .maxRetries(0)
                .build();
    }

    /** What the vendor's own client would see, whatever ours reads of it. */
    JsonNode get(String target) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sandbox.baseUri().resolve(target))
                .header("x-api-key", sandbox.apiKey())
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    /** Makes a number beside that of the start, and returns its id. */
    String createNumber() {
        return client.numbers()
                .createNumber(CreateNumberRequest.builder()
                        .name("Suporte")
                        .number("5511977776666")
                        .build())
                .instance()
                .id();
    }

    static void assertRefused(int status, @Nullable String code, Executable call) {
        ApiException refused = assertThrows(ApiException.class, call);
        assertEquals(status, refused.status(), refused::rawBody);
        JsonNode body = assertJson(refused.rawBody());
        assertEquals(code, body.path("code").asText(null), refused::rawBody);
    }

    private static JsonNode assertJson(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }
}
