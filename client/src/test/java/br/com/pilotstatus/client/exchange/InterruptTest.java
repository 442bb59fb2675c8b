package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An interrupt or a close ends a call at once; the flag stays set. */
class InterruptTest {

    @Test
    void anInterruptEndsTheWaitForAResponse() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    came.countDown();
                    connection.awaitEnd();
                    gone.countDown();
                });
                FixtureClient client = Fixture.client(server)) {
            PilotStatusException e = interrupted(client, came::await);

            assertInstanceOf(OutcomeUnknownException.class, e);
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the thread was interrupted",
                    Told.by(e));
            assertTrue(gone.await(5, TimeUnit.SECONDS), "the connection is closed");
        }
    }

    @Test
    void aThreadThatIsInterruptedAlreadySendsNothing() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            client.widgets().createWidget("porto", Fixture.request());
            Thread.currentThread().interrupt();
            RequestNotSentException e = assertThrows(
                    RequestNotSentException.class, () -> client.widgets().createWidget("porto", Fixture.request()));

            assertTrue(Thread.interrupted());
            assertEquals("createWidget: nothing was sent: the thread was interrupted", Told.by(e));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void closingTheClientEndsCallsUnderWay() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = RawServer.start(connection -> {
            connection.readRequest();
            came.countDown();
            connection.awaitEnd();
        })) {
            FixtureClient client = Fixture.client(server);
            CompletableFuture<PilotStatusException> failure = CompletableFuture.supplyAsync(() -> assertThrows(
                    PilotStatusException.class, () -> client.widgets().createWidget("porto", Fixture.request())));
            came.await();
            client.close();

            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the client was closed",
                    Told.by(failure.get(60, TimeUnit.SECONDS)));
            assertEquals(
                    "FixtureClient is closed",
                    Told.by(assertThrows(
                            IllegalStateException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
        }
    }

    interface Moment {
        void await() throws InterruptedException;
    }

    /** Calls from another thread, interrupts it at the moment, and returns what the call ended with. */
    static PilotStatusException interrupted(FixtureClient client, Moment moment) throws Exception {
        CompletableFuture<PilotStatusException> failure = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                PilotStatusException e = assertThrows(
                        PilotStatusException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
                assertTrue(Thread.currentThread().isInterrupted(), "the flag is kept");
                failure.complete(e);
            } catch (Throwable t) {
                failure.completeExceptionally(t);
            }
        });
        caller.start();
        moment.await();
        caller.interrupt();
        return failure.get(60, TimeUnit.SECONDS);
    }
}
