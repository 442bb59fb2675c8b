package br.com.pilotstatus.client.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.ServerSequence;
import br.com.pilotstatus.model.fixture.widgets.ErrorCode;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Futures give what the blocking forms return or throw. */
class AsyncTest {

    @Test
    void everyFormGivesWhatTheBlockingOneReturns() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            CompletableFuture<Widget> plain = client.async().widgets().createWidget("porto", Fixture.request());
            CompletableFuture<Widget> options = client.async()
                    .widgets()
                    .createWidget(
                            "porto",
                            Fixture.request(),
                            RequestOptions.builder().header("x-trace", "t1").build());
            CompletableFuture<ApiResponse<Widget>> response = client.async()
                    .widgets()
                    .createWidgetWithResponse("porto", Fixture.request(), RequestOptions.none());

            assertEquals("wgt_01", plain.get(60, TimeUnit.SECONDS).id());
            assertEquals("wgt_01", options.get(60, TimeUnit.SECONDS).id());
            assertEquals(201, response.get(60, TimeUnit.SECONDS).status());
            assertEquals(1, response.join().attempts());
            assertEquals(
                    1,
                    server.requests().stream()
                            .filter(r -> r.contains("\r\nx-trace: t1\r\n"))
                            .count());
            assertEquals(
                    3,
                    server.requests().stream()
                            .filter(r -> r.contains("x-api-key: " + Fixture.KEY))
                            .count());
        }
    }

    @Test
    void anOperationWithoutAResultGivesNull() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.empty(204));
                FixtureClient client = Fixture.client(server)) {
            assertNull(client.async().widgets().deleteWidget("porto", "w1").get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void failuresArriveUnchangedAsTheCause() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(409, "{\"code\":\"WIDGET_EXISTS\"}"));
                FixtureClient client = Fixture.client(server)) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            Throwable cause = assertThrows(ExecutionException.class, () -> future.get(60, TimeUnit.SECONDS))
                    .getCause();

            assertEquals(
                    ErrorCode.WIDGET_EXISTS,
                    assertInstanceOf(ConflictException.class, cause).error().code());
            assertSame(
                    cause, assertThrows(CompletionException.class, future::join).getCause());
        }
    }

    @Test
    void retriesHappenOnTheWorkersThread() throws Exception {
        try (RawServer server =
                        ServerSequence.server(RawResponses.json(503, "{}"), RawResponses.json(200, Fixture.WIDGET));
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    2,
                    client.async()
                            .widgets()
                            .getWidgetWithResponse("porto", "w1", RequestOptions.none())
                            .get(60, TimeUnit.SECONDS)
                            .attempts());
        }
    }

    @Test
    void mistakesAreThrownAtOnce() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = FixtureClient.builder()
                        .apiKey("k")
                        .baseUrl(server.url())
                        .build()) {
            assertEquals(
                    "createWidget: request is required",
                    assertThrows(
                                    NullPointerException.class,
                                    () -> client.async().widgets().createWidget("porto", null))
                            .getMessage());
            assertEquals(
                    "createWidget: shop must not be blank, '.' or '..': it is a part of the path",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.async().widgets().createWidget("..", Fixture.request()))
                            .getMessage());
            assertEquals(
                    "signOut needs accessToken; set it on the builder of FixtureClient",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.async().shops().signOut())
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }
}
