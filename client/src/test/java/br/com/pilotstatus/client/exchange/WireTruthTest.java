package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.RecordedPauses;
import br.com.pilotstatus.client.testing.Told;
import jakarta.ws.rs.ext.ReaderInterceptor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of the wire is what the server saw, wherever the time of a call ends. */
class WireTruthTest {
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    @Test
    void sentIsSaidOnlyIfTheServerSawAByteWhereverTheTimeEnds() throws Exception {
        int sent = 0;
        int notSent = 0;
        // The first reading is where the call's time begins.
        int reading = 2;
        for (boolean done = false; !done; reading++) {
            RuntimeException failure = callWhoseTimeEndsAt(reading);
            done = failure == null;
            sent += failure instanceof OutcomeUnknownException ? 1 : 0;
            notSent += failure instanceof RequestNotSentException ? 1 : 0;
        }
        assertTrue(sent > 0, "it ended while a response was awaited");
        assertTrue(notSent > 1, "it ended before and after the connection was there");
    }

    /** Lets the clock jump over the deadline when it is read that many times, and returns what the call ended in. */
    private static @Nullable RuntimeException callWhoseTimeEndsAt(int reading) throws Exception {
        AtomicInteger readings = new AtomicInteger();
        LongSupplier clock = () -> readings.incrementAndGet() < reading ? 0 : HOUR;
        try (RawServer server = RawServer.responding(Fixture.CREATED)) {
            FixtureClient.Builder builder = Fixture.builder(server).maxRetries(0);
            BuilderAccess.of(builder).nanoTime = clock;
            PilotStatusException failure = null;
            try (FixtureClient client = builder.build()) {
                client.widgets().createWidget("porto", Fixture.request());
            } catch (PilotStatusException e) {
                failure = e;
            }
            server.knock();
            assertEquals(0, server.awaitOpenConnections(0));
            if (failure instanceof RequestNotSentException) {
                assertEquals(0, server.begunRequests(), failure.getMessage());
            } else {
                assertEquals(1, server.begunRequests(), "reading " + reading);
            }
            return failure;
        }
    }

    @Test
    void withoutTimeNothingIsTriedAndNothingElseIsSaid() throws Exception {
        RecordedPauses time = new RecordedPauses();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = time.in(Fixture.builder(server).apiKey(() -> {
                            time.sleep(Duration.ofSeconds(20));
                            return Fixture.KEY;
                        }))
                        .totalTimeout(Duration.ofSeconds(20))
                        .build()) {
            assertEquals(
                    "createWidget: nothing was sent: the call took longer than 20000 ms (totalTimeout)",
                    Told.by(assertThrows(
                            RequestNotSentException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void theTimeOfACallCoversTheReadingOfItsBody() throws Exception {
        RecordedPauses time = new RecordedPauses();
        try (RawServer server =
                        RawServer.responding(RawResponses.json(201, "{\"name\":\"" + "x".repeat(50_000) + "\"}"));
                FixtureClient client = time.in(Fixture.builder(server).register((ReaderInterceptor) context -> {
                            time.sleep(Duration.ofSeconds(20));
                            return context.proceed();
                        }))
                        .totalTimeout(Duration.ofSeconds(20))
                        .build()) {
            assertEquals(
                    "createWidget: the server responded with 201, but its body was not read in time:"
                            + " the call took longer than 20000 ms (totalTimeout)",
                    Told.by(assertThrows(
                            ResponseUnreadableException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
        }
    }

    @Test
    void anAsynchronousCallOnAClosedClientIsAFailedFuture() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED)) {
            FixtureClient client = Fixture.client(server);
            client.close();
            CompletableFuture<?> future = client.async().widgets().createWidget("porto", Fixture.request());
            IllegalStateException closed = assertInstanceOf(
                    IllegalStateException.class,
                    assertThrows(ExecutionException.class, () -> future.get(60, TimeUnit.SECONDS))
                            .getCause());
            assertEquals("FixtureClient is closed", closed.getMessage());
            assertFalse(future.isCancelled());
            assertEquals(0, server.connections());
        }
    }
}
