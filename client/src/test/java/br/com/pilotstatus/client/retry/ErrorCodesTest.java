package br.com.pilotstatus.client.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ApiException;
import br.com.pilotstatus.client.fixture.error.ForbiddenException;
import br.com.pilotstatus.client.fixture.error.RateLimitedException;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.RecordedPauses;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.client.testing.Told;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code and other members of an error's body say of another attempt, and of what to do. */
class ErrorCodesTest {
    private static final String FOUND = RawResponses.json(200, "{\"id\":\"ord_01\"}");
    private static final String PAID = RawResponses.empty(204);

    private final RecordedPauses pauses = new RecordedPauses();

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429, 409})
    void aPermanentCodeIsNeverTriedAgainWhateverTheStatus(int status) throws Exception {
        String closed = RawResponses.of(status, "Retry-After: 1\r\n", "{\"code\":\"SHOP_CLOSED\"}");
        try (RawServer server = ServerSequence.server(closed, FOUND);
                FixtureClient client = client(server)) {
            ApiException e =
                    assertThrows(ApiException.class, () -> client.orders().getOrder("ord_01"));
            assertEquals(1, e.attempts());
            assertEquals(Optional.of(Duration.ofSeconds(1)), e.retryAfter());
        }
    }

    @Test
    void aTransientCodeOfTheOperationOrOfAllIsTriedAgainThoughTheStatusIsNot() throws Exception {
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(409, "{\"code\":\"PAYMENT_RUNNING\"}"),
                        RawResponses.json(409, "{\"code\":\"KEY_IN_USE\"}"),
                        PAID);
                FixtureClient client = client(server)) {
            assertEquals(
                    3,
                    client.forShop("s1").orders().payOrderWithResponse("ord_01").attempts());
        }
        try (RawServer server = ServerSequence.server(RawResponses.json(409, "{\"code\":\"PAYMENT_RUNNING\"}"));
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(ApiException.class, () -> client.orders().getOrder("ord_01"))
                            .attempts());
        }
    }

    @Test
    void aTransientCodeDoesNotSayThatNothingWasDone() throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(500, "{\"code\":\"PAYMENT_RUNNING\"}"), PAID);
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(
                                    ServerException.class,
                                    () -> client.forShop("s1").orders().payOrder("ord_01"))
                            .attempts());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"OTHER\"}",
                "{\"error\":{\"code\":\"KEY_IN_USE\"}}",
                "[{\"code\":\"KEY_IN_USE\"}]",
                "{\"code\":[\"KEY_IN_USE\"]}",
                "KEY_IN_USE",
                "",
            })
    void anyOther409IsFinal(String body) throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(409, body), FOUND);
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(ApiException.class, () -> client.orders().getOrder("ord_01"))
                            .attempts());
        }
    }

    @Test
    void aCodeIsReadFromTheFirst64KiBOnlyAndFromWhatBreaksOffLater() throws Exception {
        String far = "{\"pad\":\"" + "x".repeat(65_536) + "\",\"code\":\"KEY_IN_USE\"}";
        try (RawServer server = ServerSequence.server(RawResponses.json(409, far), FOUND);
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(ApiException.class, () -> client.orders().getOrder("ord_01"))
                            .attempts());
        }
        String near = "{\"code\":\"KEY_IN_USE\",\"pad\":\"" + "x".repeat(65_536) + "\"}";
        try (RawServer server = ServerSequence.server(RawResponses.json(409, near), FOUND);
                FixtureClient client = client(server)) {
            assertEquals(2, client.orders().getOrderWithResponse("ord_01").attempts());
        }
    }

    @Test
    void aRefusalThatBreaksOffBeforeItsCodeIsAskedForAgainWhereThatDoesNoHarm() throws Exception {
        String cut = "HTTP/1.1 409 X\r\nContent-Length: 40\r\n\r\n{\"co";
        try (RawServer server = closing(cut);
                FixtureClient client = client(server)) {
            assertEquals(
                    3,
                    assertThrows(ApiException.class, () -> client.orders().getOrder("ord_01"))
                            .attempts());
            assertEquals(
                    1,
                    assertThrows(
                                    ApiException.class,
                                    () -> client.forShop("s1").orders().payOrder("ord_01"))
                            .attempts());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"retryAfterSeconds\":30} | 30",
                "{\"retryAfterSeconds\":\"30\"} | 30",
                "{\"retryAfterSeconds\":29.5} | 30",
                "{\"details\":{\"wait\":\"7\"}} | 7",
                "{\"details\":{\"wait\":7},\"retryAfterSeconds\":30} | 30",
            })
    void theBodySaysHowLongToWait(String body, int seconds) throws Exception {
        try (RawServer server =
                        ServerSequence.server(RawResponses.json(429, body), RawResponses.json(503, body), PAID);
                FixtureClient client = client(server)) {
            client.forShop("s1").orders().payOrder("ord_01");
            assertEquals(List.of(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds)), pauses.taken());
        }
        try (RawServer server = RawServer.responding(RawResponses.json(429, body));
                FixtureClient client = client(server)) {
            RequestOptions once = RequestOptions.builder().maxRetries(0).build();
            assertEquals(
                    Optional.of(Duration.ofSeconds(seconds)),
                    assertThrows(
                                    RateLimitedException.class,
                                    () -> client.orders().getOrder("ord_01", once))
                            .retryAfter());
        }
    }

    @Test
    void theHeaderComesBeforeTheBody() throws Exception {
        try (RawServer server = ServerSequence.server(
                        RawResponses.of(429, "Retry-After: 2\r\n", "{\"retryAfterSeconds\":30}"), FOUND);
                FixtureClient client = client(server)) {
            client.orders().getOrder("ord_01");
            assertEquals(List.of(Duration.ofSeconds(2)), pauses.taken());
        }
    }

    @Test
    void aKnownCodeAddsTheDocumentsSentenceToTheServers() throws Exception {
        try (RawServer server = RawServer.responding(
                        RawResponses.json(403, "{\"code\":\"SHOP_NEEDED\",\"error\":\"No shop.\"}"));
                FixtureClient client = client(server)) {
            assertEquals(
                    "getOrder: 403 Forbidden: No shop. Name the shop: call it on client.forShop(…).",
                    Told.by(assertThrows(
                            ForbiddenException.class, () -> client.orders().getOrder("ord_01"))));
        }
        try (RawServer server = RawServer.responding(RawResponses.json(403, "{\"code\":\"OTHER\"}"));
                FixtureClient client = client(server)) {
            assertEquals(
                    "getOrder: 403 Forbidden",
                    Told.by(assertThrows(
                            ForbiddenException.class, () -> client.orders().getOrder("ord_01"))));
        }
    }

    private FixtureClient client(RawServer server) {
        return pauses.in(Fixture.builder(server).totalTimeout(Duration.ofMinutes(10)))
                .build();
    }

    private static RawServer closing(String response) throws Exception {
        return RawServer.start(connection -> {
            connection.readRequest();
            connection.write(response);
        });
    }
}
