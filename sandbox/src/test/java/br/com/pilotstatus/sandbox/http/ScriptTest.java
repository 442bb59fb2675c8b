package br.com.pilotstatus.sandbox.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RateLimitedException;
import br.com.pilotstatus.client.error.ServerException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.model.ErrorCode;
import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a test lets the sandbox do, and what it sees afterwards. */
class ScriptTest {

    private static final CreateMetaNumberRequest REQUEST = CreateMetaNumberRequest.builder()
            .name("Atendimento")
            .number("5511999999999")
            .metaPhoneId("1")
            .metaWabaId("2")
            .metaAccessToken("EAAG-secret")
            .metaAppSecret("s")
            .metaAppId("3")
            .build();

    private final Sandbox sandbox = Sandbox.start();
    private final PilotStatusClient client = PilotStatusClient.builder()
            .baseUrl(sandbox.baseUri())
            .apiKey(sandbox.apiKey())
            .readTimeout(Duration.ofSeconds(5))
            .maxRetries(0)
            .build();

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    @Test
    void theNextRequestIsRefusedAndTheOneAfterItServed() {
        sandbox.next(429, Duration.ofMillis(1500));

        RateLimitedException refused = assertThrows(RateLimitedException.class, this::create);
        create();

        assertEquals(Optional.of(Duration.ofSeconds(2)), refused.retryAfter());
        assertEquals("{\"error\":\"Too Many Requests\"}", refused.rawBody());
        assertEquals(1, sandbox.created().size());
    }

    @Test
    void whatIsPlannedComesInItsOrder() {
        sandbox.next(
                        409,
                        ErrorResponse.builder()
                                .error("Still running")
                                .code(ErrorCode.IDEMPOTENCY_KEY_IN_USE)
                                .build())
                .next(503)
                .next(502, "<html>");

        ConflictException first = assertThrows(ConflictException.class, this::create);
        assertEquals(ErrorCode.IDEMPOTENCY_KEY_IN_USE, first.error().code());
        assertEquals(503, assertThrows(ServerException.class, this::create).status());
        assertEquals("<html>", assertThrows(ServerException.class, this::create).rawBody());
    }

    @Test
    void aConnectionThatIsDroppedBeforeTheRequestIsReadHasDoneNothing() {
        sandbox.next(Fault.DROP_BEFORE_READING);

        assertThrows(OutcomeUnknownException.class, this::create);

        assertEquals(List.of(), sandbox.created());
        assertEquals(
                List.of(""),
                sandbox.requests().stream().map(RecordedRequest::body).toList());
    }

    @Test
    void aConnectionThatIsDroppedInsteadOfTheAnswerHasDoneWhatWasAskedFor() {
        sandbox.next(Fault.DROP_AFTER_ACTING);

        assertThrows(OutcomeUnknownException.class, this::create);

        assertEquals(1, sandbox.created().size());
        assertThrows(ConflictException.class, this::create);
    }

    @Test
    void everyAnswerWaitsForTheLatency() {
        sandbox.latency(Duration.ofMillis(150));
        long before = System.nanoTime();

        create();

        assertTrue(System.nanoTime() - before >= 150_000_000L);
        sandbox.latency(Duration.ofHours(1));
        try (PilotStatusClient hasty = PilotStatusClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey(sandbox.apiKey())
                .readTimeout(Duration.ofMillis(100))
                .maxRetries(0)
                .build()) {
            assertThrows(OutcomeUnknownException.class, () -> hasty.numbers().createMetaNumber(REQUEST));
        }
    }

    @Test
    void whatWasReceivedIsThereWithoutItsCredentials() {
        create();

        RecordedRequest received = sandbox.requests().get(0);
        assertEquals("POST", received.method());
        assertEquals("/v1/numbers/meta", received.path());
        assertEquals("/v1/numbers/meta", received.target());
        assertEquals("application/json", received.headers().get("content-type"));
        assertEquals("***", received.headers().get("X-Api-Key"));
        assertTrue(received.body().contains("\"metaAccessToken\":\"EAAG-secret\""), received.body());
        assertEquals(received.body().length(), received.bytes().length);
        assertEquals("POST /v1/numbers/meta", received.toString());
        assertFalse(received.headers().toString().contains(sandbox.apiKey()));
    }

    @Test
    void whatIsNoStatusOrNoTimeIsRefused() {
        assertEquals(
                "The status must be from 200 to 599, not 42",
                assertThrows(IllegalArgumentException.class, () -> sandbox.next(42))
                        .getMessage());
        assertEquals(
                "latency must not be negative, but is PT-1S",
                assertThrows(IllegalArgumentException.class, () -> sandbox.latency(Duration.ofSeconds(-1)))
                        .getMessage());
    }

    private void create() {
        client.numbers().createMetaNumber(REQUEST);
    }
}
