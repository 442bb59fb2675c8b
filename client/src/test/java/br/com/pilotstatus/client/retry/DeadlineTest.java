package br.com.pilotstatus.client.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.fixture.FixtureClient;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a call waits between attempts, and what ends the wait. */
class DeadlineTest {
    private final RecordedPauses pauses = new RecordedPauses();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7                             | PT7S",
                "0                             | PT0S",
                "Sat, 20 Jun 2026 10:00:05 GMT | PT5S",
                "Saturday, 20-Jun-26 10:00:05 GMT | PT5S",
                "Sat Jun 20 10:00:05 2026      | PT5S",
                "Sat, 20 Jun 2026 09:00:00 GMT | PT0S",
                "-5                            | PT0.25S",
                "soon                          | PT0.25S"
            })
    void theServerSaysWhenToComeBackOrIsIgnored(String retryAfter, Duration pause) throws Exception {
        try (RawServer server = ServerSequence.server(refusal(429, retryAfter), Fixture.CREATED);
                FixtureClient client = client(server)) {
            client.widgets().createWidget("porto", Fixture.request());
            assertEquals(List.of(pause), pauses.taken());
        }
    }

    @ParameterizedTest
    @CsvSource({"-5", "soon"})
    void aPostIsNotRepeatedAfterA503ThatDoesNotReallySayWhen(String retryAfter) throws Exception {
        try (RawServer server = ServerSequence.server(refusal(503, retryAfter), Fixture.CREATED);
                FixtureClient client = client(server)) {
            assertEquals(
                    1,
                    assertThrows(ServerException.class, () -> client.widgets().createWidget("porto", Fixture.request()))
                            .attempts());
        }
    }

    @Test
    void aCallThatCannotWaitSoLongFailsAtOnceAndTellsWhenToComeBack() throws Exception {
        try (RawServer server = ServerSequence.server(refusal(429, "86400"));
                FixtureClient client = client(server)) {
            RateLimitedException e = assertThrows(
                    RateLimitedException.class, () -> client.widgets().createWidget("porto", Fixture.request()));

            assertEquals(Optional.of(Duration.ofDays(1)), e.retryAfter());
            assertEquals(1, e.attempts());
            assertEquals(List.of(), pauses.taken());
        }
    }

    @Test
    void oneDeadlineHoldsOverAllAttemptsAndPauses() throws Exception {
        try (RawServer server = ServerSequence.server(refusal(429, "4"));
                FixtureClient client = client(server)) {
            HttpStatusException e = assertThrows(
                    RateLimitedException.class,
                    () -> client.widgets()
                            .createWidget(
                                    "porto",
                                    Fixture.request(),
                                    RequestOptions.builder()
                                            .totalTimeout(Duration.ofSeconds(9))
                                            .maxRetries(10)
                                            .build()));

            assertEquals(3, e.attempts(), "at 0, 4 and 8 seconds");
            assertEquals(List.of(Duration.ofSeconds(4), Duration.ofSeconds(4)), pauses.taken());
        }
    }

    @Test
    void anInterruptEndsThePauseAtOnceAndStaysSet() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        try (RawServer server = ServerSequence.server(refusal(429, "5"));
                FixtureClient client = BuilderAccess.sleeping(Fixture.builder(server), time -> {
                            asleep.countDown();
                            new CountDownLatch(1).await();
                            return true;
                        })
                        .build()) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                failure.complete(assertThrows(
                        RateLimitedException.class, () -> client.widgets().createWidget("porto", Fixture.request())));
                flag.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            asleep.await();
            caller.interrupt();

            assertTrue(flag.get(60, TimeUnit.SECONDS));
            assertEquals("createWidget: 429 Too Many Requests", Told.by(failure.get()));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void anInterruptBetweenAttemptsSendsNoOther() throws Exception {
        try (RawServer server = ServerSequence.server(RawResponses.json(503, "{}"));
                FixtureClient client = BuilderAccess.sleeping(Fixture.builder(server), time -> {
                            Thread.currentThread().interrupt();
                            return true;
                        })
                        .build()) {
            assertEquals(
                    "getWidget: the request was sent, and the server may have acted on it: "
                            + "attempt 2 was not sent: the thread was interrupted",
                    Told.by(assertThrows(
                            OutcomeUnknownException.class,
                            () -> client.widgets().getWidget("porto", "w1"))));
            assertTrue(Thread.interrupted());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void closingTheClientEndsThePause() throws Exception {
        try (RawServer server = ServerSequence.server(refusal(429, "15"))) {
            FixtureClient client =
                    BuilderAccess.sleeping(Fixture.builder(server), null).build();
            CompletableFuture<Thread> caller = new CompletableFuture<>();
            CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(() -> {
                caller.complete(Thread.currentThread());
                return assertThrows(
                        RateLimitedException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            });
            while (server.requests().isEmpty() || caller.get().getState() != Thread.State.TIMED_WAITING) {
                assertFalse(failure.isDone());
                Thread.onSpinWait();
            }
            client.close();
            assertEquals("createWidget: 429 Too Many Requests", Told.by(failure.get(60, TimeUnit.SECONDS)));
        }
    }

    private FixtureClient client(RawServer server) {
        return pauses.in(Fixture.builder(server)).build();
    }

    private static String refusal(int status, String retryAfter) {
        return RawResponses.of(status, "Content-Type: application/json\r\nRetry-After: " + retryAfter + "\r\n", "{}");
    }
}
