package br.com.pilotstatus.client.secrets;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key, token and secret holds the same word, in requests and in responses; after each success and failure, with
 * every logger at its finest, the word is nowhere to be read.
 */
class SecretsTest {
    private static final String WORD = EchoedSecret.WORD;
    private static final RequestOptions OPTIONS =
            RequestOptions.builder().header("X-Secret", WORD + "-header").build();

    private final CapturedOutput evidence = new CapturedOutput();

    @ParameterizedTest
    @MethodSource("br.com.pilotstatus.client.secrets.EchoedSecret#all")
    void noResponseBringsASecretToLight(EchoedSecret fault) throws Exception {
        try (evidence;
                RawServer server = RawServer.start(fault.script());
                FixtureClient client = client(server.url()).build()) {
            callAll(client);
            assertTrue(server.requests().stream().anyMatch(request -> request.contains(WORD)), "it was on the wire");
            evidence.mustNotHold(WORD);
        }
    }

    @Test
    void noFailureToConnectBringsASecretToLight() throws Exception {
        RawServer plain = RawServer.responding("HTTP/1.1 407 " + WORD + "\r\nX: " + WORD + "\r\n\r\n");
        try (evidence;
                FixtureClient tls =
                        client(URI.create("https://127.0.0.1:" + plain.port())).build();
                FixtureClient proxied = client(URI.create("https://widgets.example"))
                        .proxy(new InetSocketAddress("127.0.0.1", plain.port()))
                        .build()) {
            callAll(tls);
            callAll(proxied);
            plain.close();
            try (FixtureClient refused = client(plain.url()).build()) {
                callAll(refused);
            }
            evidence.mustNotHold(WORD);
        }
    }

    @Test
    void noInterruptCancelOrCloseBringsASecretToLight() throws Exception {
        CountDownLatch came = new CountDownLatch(3);
        try (evidence;
                RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    came.countDown();
                    connection.awaitEnd();
                })) {
            FixtureClient client =
                    client(server.url()).readTimeout(Duration.ofSeconds(20)).build();
            Thread caller = new Thread(() -> call(() -> client.widgets().createWidget("porto", request(), OPTIONS)));
            caller.start();
            CompletableFuture<?> cancelled = client.async().widgets().createWidget("porto", request(), OPTIONS);
            CompletableFuture<?> closed = client.async().widgets().createWidget("porto", request(), OPTIONS);
            came.await();
            evidence.seeThreads();
            evidence.see(cancelled);
            caller.interrupt();
            caller.join(60_000);
            cancelled.cancel(true);
            client.close();
            call(cancelled::join);
            call(() -> assertDoesNotThrow(() -> closed.handle((result, failure) -> {
                        evidence.see(failure);
                        return result;
                    })
                    .get(60, TimeUnit.SECONDS)));
            call(() -> client.widgets().createWidget("porto", request(), OPTIONS));
            evidence.mustNotHold(WORD);
        }
    }

    @Test
    void noMistakeBringsASecretToLight() throws Exception {
        try (evidence;
                RawServer server = RawServer.responding("HTTP/1.1 204 X\r\n\r\n")) {
            FixtureClient.Builder builder = client(server.url());
            int before = evidence.size();
            call(() -> builder.apiKey(WORD + " with a space"));
            call(() -> builder.apiKey(WORD + "\u00e9"));
            call(() -> builder.userAgentSuffix(WORD + "\n"));
            call(() -> builder.baseUrl(URI.create("https://user:" + WORD + "@widgets.example")));
            call(() -> builder.baseUrl(URI.create("http://widgets.example/?key=" + WORD)));
            call(() -> RequestOptions.builder().header("X-Secret", WORD + "\r\nX: y"));
            call(() -> RequestOptions.builder().header("Host", WORD));
            call(() -> CreateWidgetRequest.builder()
                    .number(WORD)
                    .secretRecipe(WORD)
                    .build());
            assertEquals(8, evidence.size() - before, "each was refused, and nothing else");
            for (Supplier<String> supplier : List.<Supplier<String>>of(() -> WORD + "\n", () -> null)) {
                try (FixtureClient client =
                        client(server.url()).apiKey(supplier).build()) {
                    callAll(client);
                }
            }
            try (FixtureClient client = client(server.url()).build()) {
                CreateWidgetRequest unwritable = CreateWidgetRequest.builder()
                        .name("B")
                        .number("5511999999999")
                        .secretRecipe(WORD)
                        .additionalProperty("x", new Unwritable())
                        .build();
                call(() -> client.widgets().createWidget("porto", unwritable, OPTIONS));
                call(() -> client.widgets().createWidget("..", request(), OPTIONS));
            }
            evidence.mustNotHold(WORD);
        }
    }

    /** Calls every kind of operation, in every form, and notes what can be printed of it. */
    private void callAll(FixtureClient client) {
        evidence.see(client);
        evidence.see(OPTIONS);
        evidence.see(request());
        call(() -> client.widgets().createWidget("porto", request(), OPTIONS));
        call(() -> client.widgets().createWidgetWithResponse("porto", request(), OPTIONS));
        call(() -> client.async()
                .widgets()
                .createWidget("porto", request(), OPTIONS)
                .join());
        call(() -> client.widgets().getWidget("porto", "w1", OPTIONS));
        call(() -> client.shops().closeShopWithResponse("porto", OPTIONS));
        call(() -> client.shops().signOutWithResponse(OPTIONS));
        call(() -> client.shops().getSessionWithResponse(OPTIONS));
        evidence.seeThreads();
    }

    private void call(Supplier<?> action) {
        try {
            evidence.see(action.get());
        } catch (RuntimeException e) {
            evidence.see(e);
        }
    }

    private FixtureClient.Builder client(URI url) {
        FixtureClient.Builder builder = BuilderAccess.hurried(FixtureClient.builder()
                .baseUrl(url)
                .apiKey(WORD + "-key")
                .shopSignature(WORD + "-signature")
                .accessToken(WORD + "-token")
                .connectTimeout(Duration.ofMillis(200))
                .readTimeout(Duration.ofMillis(150))
                .maxRetries(1));
        evidence.see(builder);
        return builder;
    }

    private static CreateWidgetRequest request() {
        return CreateWidgetRequest.builder()
                .name("B")
                .number("5511999999999")
                .secretRecipe(WORD + "-recipe")
                .build();
    }

    /** Jackson finds no properties in it, and says so with what it can tell of it. */
    private static final class Unwritable {
        @Override
        public String toString() {
            return WORD;
        }
    }
}
