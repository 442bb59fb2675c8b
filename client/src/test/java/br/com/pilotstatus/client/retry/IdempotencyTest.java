package br.com.pilotstatus.client.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ApiException;
import br.com.pilotstatus.client.fixture.error.BadRequestException;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.RecordedPauses;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.model.fixture.widgets.Order;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key by which a server knows a call again. */
class IdempotencyTest {
    private static final String ORDER = "{\"id\":\"ord_01\",\"item\":\"Bracket\"}";
    private static final String PLACED = RawResponses.json(201, ORDER);
    private static final Pattern KEY = Pattern.compile("\r\nIdempotency-Key: ([^\r]*)\r\n");
    private static final RequestOptions OWN_KEY =
            RequestOptions.builder().idempotencyKey("order 7").build();

    private final RecordedPauses pauses = new RecordedPauses();

    @Test
    void allAttemptsOfACallAreTheSameBytesWithOneRandomKey() throws Exception {
        try (RawServer server =
                        ServerSequence.server(RawResponses.json(500, "{}"), ServerSequence.HANG_UP, PLACED, PLACED);
                FixtureClient client = client(server)) {
            ApiResponse<Order> response = client.orders().placeOrderWithResponse(order());

            assertEquals(3, response.attempts());
            String key = response.idempotencyKey().orElseThrow();
            assertTrue(key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), key);
            assertEquals(key, key(server.requests().get(0)));
            assertEquals(1, server.requests().stream().distinct().count());
            assertFalse(response.replayed());

            assertNotEquals(
                    key,
                    client.orders()
                            .placeOrderWithResponse(order())
                            .idempotencyKey()
                            .orElseThrow());
        }
    }

    @Test
    void theCallersKeyTakesThePlaceOfTheRandomOne() throws Exception {
        try (RawServer server = RawServer.responding(PLACED);
                FixtureClient client = client(server)) {
            assertEquals(
                    Optional.of("order 7"),
                    client.orders().placeOrderWithResponse(order(), OWN_KEY).idempotencyKey());
            assertEquals("order 7", key(server.request()));
            assertEquals(
                    Optional.of("order 7"),
                    client.async()
                            .orders()
                            .placeOrderWithResponse(order(), OWN_KEY)
                            .join()
                            .idempotencyKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", " true "})
    void theServerTellsAReplay(String value) throws Exception {
        String replay =
                RawResponses.of(201, "Content-Type: application/json\r\nIdempotent-Replayed: " + value + "\r\n", ORDER);
        try (RawServer server = RawServer.responding(replay);
                FixtureClient client = client(server)) {
            assertTrue(client.orders().placeOrderWithResponse(order()).replayed());
        }
        try (RawServer server = RawServer.responding(replay.replace(value, "false"));
                FixtureClient client = client(server)) {
            assertFalse(client.orders().placeOrderWithResponse(order()).replayed());
        }
    }

    @Test
    void anOperationWithoutKeyHasNone() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, ORDER));
                FixtureClient client = client(server)) {
            ApiResponse<Order> response = client.orders().getOrderWithResponse("ord_01");

            assertEquals(Optional.empty(), response.idempotencyKey());
            assertFalse(response.replayed());
            assertFalse(server.request().contains("Idempotency-Key"), server.request());
        }
    }

    @Test
    void everyExceptionHasTheKey() throws Exception {
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(400, "{}"), ServerSequence.HANG_UP, RawResponses.json(201, "[]"));
                FixtureClient client = client(server)) {
            RequestOptions once = RequestOptions.builder().maxRetries(0).build();
            for (Class<? extends PilotStatusException> type :
                    List.of(ApiException.class, OutcomeUnknownException.class, ResponseUnreadableException.class)) {
                PilotStatusException e =
                        assertThrows(type, () -> client.orders().placeOrder(order(), once));
                assertEquals(
                        key(server.requests().get(server.requests().size() - 1)),
                        e.idempotencyKey().orElseThrow());
            }
            assertEquals(
                    3,
                    server.requests().stream()
                            .map(IdempotencyTest::key)
                            .distinct()
                            .count());
        }
        try (FixtureClient client = pauses.in(FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .baseUrl(URI.create("http://127.0.0.1:1"))
                        .maxRetries(0))
                .build()) {
            assertEquals(
                    Optional.of("order 7"),
                    assertThrows(
                                    RequestNotSentException.class,
                                    () -> client.orders().placeOrder(order(), OWN_KEY))
                            .idempotencyKey());
        }
        try (FixtureClient client = pauses.in(
                        FixtureClient.builder().apiKey(Fixture.KEY).executor(work -> {
                            throw new java.util.concurrent.RejectedExecutionException();
                        }))
                .build()) {
            Throwable refused = assertThrows(
                            CompletionException.class,
                            () -> client.async()
                                    .orders()
                                    .placeOrder(order(), OWN_KEY)
                                    .join())
                    .getCause();
            assertEquals(Optional.of("order 7"), ((PilotStatusException) refused).idempotencyKey());
        }
    }

    @Test
    void aCallThatIsStillRunningIsAwaited() throws Exception {
        String inUse = RawResponses.json(409, "{\"code\":\"KEY_IN_USE\",\"retryAfterSeconds\":3}");
        try (RawServer server = ServerSequence.server(ServerSequence.HANG_UP, inUse, PLACED);
                FixtureClient client = client(server)) {
            assertEquals(3, client.orders().placeOrderWithResponse(order()).attempts());
            assertEquals(List.of(Duration.ofMillis(250), Duration.ofSeconds(3)), pauses.taken());
            assertEquals(1, server.requests().stream().distinct().count());
        }
    }

    @Test
    void aKeyThatIsReusedOrRefusedIsNotTriedAgain() throws Exception {
        try (RawServer server = ServerSequence.server(
                        RawResponses.json(409, "{\"code\":\"KEY_REUSED\"}"),
                        RawResponses.json(400, "{\"code\":\"KEY_INVALID\"}"));
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(ConflictException.class, () -> client.orders().placeOrder(order()))
                            .attempts());
            assertEquals(
                    1,
                    assertThrows(
                                    BadRequestException.class,
                                    () -> client.orders().placeOrder(order()))
                            .attempts());
            assertEquals(2, server.requests().size());
        }
    }

    @Test
    void keysThatNoServerCanTakeAreRefusedAtOnce() {
        assertEquals("idempotencyKey must have 1 to 255 characters; it has 0", refused(""));
        assertEquals("idempotencyKey must have 1 to 255 characters; it has 256", refused("k".repeat(256)));
        for (String key : List.of(" k", "k\n", "k\u0000", "k\u007f", "ké")) {
            assertEquals(
                    "idempotencyKey must be printable ASCII without a space first or last; character "
                            + (key.startsWith(" ") ? 0 : 1) + " isn't",
                    refused(key));
        }
        RequestOptions longest =
                RequestOptions.builder().idempotencyKey("k".repeat(255)).build();
        assertEquals(Optional.of("k".repeat(255)), longest.idempotencyKey());
        assertFalse(longest.toString().contains("k".repeat(9)), longest.toString());
    }

    @Test
    void aKeyIsForAnOperationThatTakesOneAndIsNoMereHeader() throws Exception {
        try (RawServer server = RawServer.responding(PLACED);
                FixtureClient client = client(server)) {
            assertEquals(
                    "getOrder: takes no idempotency key; leave idempotencyKey out of its options",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.orders().getOrder("ord_01", OWN_KEY))
                            .getMessage());
            RequestOptions header = RequestOptions.builder()
                    .header("idempotency-key", "order 7")
                    .build();
            assertEquals(
                    "placeOrder: header Idempotency-Key is set with RequestOptions.builder().idempotencyKey(…)",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.async().orders().placeOrder(order(), header))
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }

    private static String refused(String key) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> RequestOptions.builder().idempotencyKey(key))
                .getMessage();
    }

    private static Order order() {
        return Order.builder().item("Bracket").build();
    }

    private static String key(String request) {
        Matcher key = KEY.matcher(request);
        assertTrue(key.find(), request);
        return key.group(1);
    }

    private FixtureClient client(RawServer server) {
        return pauses.in(Fixture.builder(server)).build();
    }
}
