package br.com.pilotstatus.client.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A future that is completed by anybody else ends its call at once. */
class CancelTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancelEndsACallThatWaitsForItsResponse(boolean mayInterrupt) throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = silent(came, gone);
                FixtureClient client = Fixture.client(server)) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            came.await();

            assertTrue(future.cancel(mayInterrupt));
            assertTrue(future.isCancelled());
            assertThrows(CancellationException.class, future::join);
            assertTrue(gone.await(5, TimeUnit.SECONDS), "the connection is closed");
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aTimeOutOfTheFutureEndsTheCall() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = silent(came, gone);
                FixtureClient client = Fixture.client(server)) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            came.await();
            future.orTimeout(1, TimeUnit.MILLISECONDS);

            assertInstanceOf(
                    TimeoutException.class,
                    assertThrows(ExecutionException.class, () -> future.get(60, TimeUnit.SECONDS))
                            .getCause());
            assertTrue(gone.await(5, TimeUnit.SECONDS), "the connection is closed");
        }
    }

    @Test
    void cancelEndsAPauseBetweenAttempts() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        try (RawServer server = RawServer.responding(RawResponses.json(429, "{}"));
                FixtureClient client = BuilderAccess.sleeping(Fixture.builder(server), time -> {
                            asleep.countDown();
                            try {
                                new CountDownLatch(1).await();
                            } finally {
                                awake.countDown();
                            }
                            return true;
                        })
                        .build()) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            asleep.await();
            future.cancel(true);
            assertTrue(awake.await(5, TimeUnit.SECONDS));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aCallThatIsCancelledBeforeItBeginsSendsNothing() throws Exception {
        List<Runnable> tasks = new ArrayList<>();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client =
                        Fixture.builder(server).executor(tasks::add).build()) {
            client.async().widgets().createWidget("porto", Fixture.request()).cancel(false);
            tasks.get(0).run();
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aFinishedCallCannotBeCancelled() throws Exception {
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.client(server)) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            future.get(60, TimeUnit.SECONDS);
            assertFalse(future.cancel(true));
            assertEquals("wgt_01", future.join().id());
        }
    }

    @Test
    void theUsersThreadKeepsNoInterruptThatWasMeantForTheCall() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (RawServer server = silent(came, new CountDownLatch(1));
                FixtureClient client = Fixture.builder(server)
                        .executor(task -> one.execute(() -> {
                            task.run();
                            // Asked in the same task: between tasks the pool clears the flag itself.
                            flag.complete(Thread.currentThread().isInterrupted());
                        }))
                        .build()) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            came.await();
            future.cancel(true);
            assertFalse(flag.get(60, TimeUnit.SECONDS));
        } finally {
            one.shutdown();
        }
    }

    private static RawServer silent(CountDownLatch came, CountDownLatch gone) throws Exception {
        return RawServer.start(connection -> {
            connection.readRequest();
            came.countDown();
            connection.awaitEnd();
            gone.countDown();
        });
    }
}
