package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.ErrorResponse;
import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.fixture.later.api.CreateOrderResult;
import br.com.pilotstatus.server.fixture.later.api.GetMenuResult;
import br.com.pilotstatus.server.fixture.later.api.LaterFeature;
import br.com.pilotstatus.server.fixture.later.api.OrdersApi;
import br.com.pilotstatus.server.fixture.later.api.ShopApi;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.ws.rs.ServerErrorException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the generator's option {@code async} makes behaves as the rest. */
class StagesTest {

    private static final String DETAIL = "jdbc:detail-sentinel";

    /** Bakes in the background. */
    private record Background(Supplier<@Nullable CompletionStage<GetMenuResult>> menu) implements OrdersApi, ShopApi {

        @Override
        public CompletionStage<CreateOrderResult> createOrder(CreateOrderRequest request) {
            return CompletableFuture.supplyAsync(
                    () -> CreateOrderResult.conflict(ErrorResponse.of(request.customer() + " has one")));
        }

        @Override
        public @Nullable CompletionStage<GetMenuResult> getMenu() {
            return menu.get();
        }
    }

    @Test
    void theResponseIsSentWhenAStageEnds() {
        assertEquals(
                "[\"bun\"]",
                menu(() -> CompletableFuture.supplyAsync(() -> GetMenuResult.ok(List.of("bun"))))
                        .body());
        assertEquals(
                "[]",
                menu(() -> CompletableFuture.completedFuture(GetMenuResult.ok(List.of())))
                        .body());
    }

    @Test
    void requestsAreReadAndValidatedAsEver() {
        try (TestServer server = open(() -> null)) {
            assertEquals(
                    "{\"error\":\"Rosa has one\"}",
                    server.send(Bakery.order(Bakery.ORDER)).body());
            assertEquals(
                    "{\"error\":\"The request is not valid: customer must have 2 to 40 characters.\"}",
                    server.send(Bakery.order(Bakery.ORDER.replace("Rosa", "R"))).body());
            assertEquals(
                    401,
                    server.send(RawRequest.post("/v1/orders", Bakery.ORDER)).status());
        }
    }

    @Test
    void anOperationThatNobodyImplementedIs501() {
        try (TestServer server = open(() -> null)) {
            Reply reply = server.send(
                    RawRequest.of("DELETE", "/v1/orders/" + Bakery.ID).header("x-shop-key", Bakery.KEY));
            assertEquals(501, reply.status());
            assertEquals("{\"error\":\"This operation is not implemented.\"}", reply.body());
        }
    }

    @Test
    void whatAStageThrowsIsACleanFailure() {
        assertFailed(() -> CompletableFuture.failedFuture(new IllegalStateException(DETAIL)));
        assertFailed(() -> CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException(DETAIL);
        }));
        assertFailed(() -> {
            throw new IllegalStateException(DETAIL);
        });
    }

    @Test
    void noStageAndAStageOfNothingAreCleanFailures() {
        assertFailed(() -> null);
        assertFailed(() -> CompletableFuture.completedFuture(null));
    }

    @Test
    void aStatusThatAStageThrowsGetsTheDeclaredShape() {
        List<Supplier<@Nullable CompletionStage<GetMenuResult>>> ways = List.of(
                () -> CompletableFuture.failedFuture(new ServerErrorException(501)),
                () -> CompletableFuture.supplyAsync(() -> {
                    throw new ServerErrorException(501);
                }));
        for (Supplier<@Nullable CompletionStage<GetMenuResult>> way : ways) {
            Reply reply = menu(way);
            assertEquals(501, reply.status());
            assertEquals("{\"error\":\"This operation is not implemented.\"}", reply.body());
        }
    }

    private static Reply menu(Supplier<@Nullable CompletionStage<GetMenuResult>> menu) {
        try (TestServer server = open(menu)) {
            return server.send(RawRequest.get("/v1/menu"));
        }
    }

    private static void assertFailed(Supplier<@Nullable CompletionStage<GetMenuResult>> menu) {
        try (ServerLog log = new ServerLog()) {
            Reply reply = menu(menu);
            assertEquals(500, reply.status(), reply.head());
            assertTrue(reply.body().contains("it is logged with the id"), reply.body());
            assertFalse(reply.body().contains(DETAIL), reply.body());
            assertTrue(log.text().contains("(id "), log.text());
        }
    }

    private static TestServer open(Supplier<@Nullable CompletionStage<GetMenuResult>> menu) {
        return TestServer.with(
                new LaterFeature(FixedKeys.builder()
                        .accept("shopKey", Bakery.KEY, "the shop")
                        .build()),
                new Background(menu));
    }
}
