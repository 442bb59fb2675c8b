package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.Webhooks;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Posts a signed event. Thread-safe. */
final class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How much of an answer is kept. */
    private static final int BYTES = 4096;

    /** Made by the first delivery: most sandboxes deliver nothing. */
    private static final class Http {

        static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Sends to this machine alone: examples have addresses of others. */
    Outcome send(Attempt attempt, String secret) {
        if (!Loopback.is(attempt.address())) {
            return new Outcome(null, "Not sent: a sandbox delivers to this machine alone", Duration.ZERO, false);
        }
        HttpRequest request = HttpRequest.newBuilder(attempt.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Webhooks.SIGNATURE_HEADER, Webhooks.sign(attempt.body(), secret))
                .POST(HttpRequest.BodyPublishers.ofByteArray(attempt.body()))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> response = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String text = new String(body.readNBytes(BYTES), StandardCharsets.UTF_8);
                int status = response.statusCode();
                return new Outcome(status, text, since(start), status / 100 != 2);
            }
        } catch (IOException e) {
            return new Outcome(null, e.getClass().getSimpleName(), since(start), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "Interrupted", since(start), true);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
