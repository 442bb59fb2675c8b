package br.com.pilotstatus.client.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Threads are the client's or the user's, as many as are needed, and never left behind. */
class WorkersTest {

    @Test
    void ownThreadsAreNamedDaemonsThatEndWithTheClient() throws Exception {
        Thread[] worker = new Thread[1];
        try (RawServer server = RawServer.responding(Fixture.CREATED)) {
            FixtureClient client = Fixture.builder(server)
                    .apiKey(() -> {
                        worker[0] = Thread.currentThread();
                        return Fixture.KEY;
                    })
                    .build();
            client.async().widgets().createWidget("porto", Fixture.request()).get(60, TimeUnit.SECONDS);

            assertEquals("FixtureClient-async-1", worker[0].getName());
            assertTrue(worker[0].isDaemon());
            client.close();
            worker[0].join(60_000);
            assertFalse(worker[0].isAlive());
        }
    }

    @Test
    void idleWorkersEndThoughNobodyClosesTheClient() throws Exception {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        try (RawServer server = RawServer.start(connection -> {
            connection.readRequest();
            both.countDown();
            both.await();
            connection.write(Fixture.CREATED);
        })) {
            FixtureClient.Builder builder = Fixture.builder(server).apiKey(() -> {
                workers.add(Thread.currentThread());
                return Fixture.KEY;
            });
            BuilderAccess.of(builder).idleLimit = Duration.ofMillis(50);
            FixtureClient forgotten = builder.build();
            CompletableFuture<Widget> one = forgotten.async().widgets().createWidget("porto", Fixture.request());
            CompletableFuture<Widget> other = forgotten.async().widgets().createWidget("porto", Fixture.request());
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);

            assertEquals(2, workers.size());
            for (Thread worker : workers) {
                worker.join(60_000);
                assertFalse(worker.isAlive(), worker.getName());
            }
        }
    }

    @Test
    void manyCallsRunAtOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(50);
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    all.countDown();
                    all.await();
                    connection.write(Fixture.CREATED);
                });
                FixtureClient client = Fixture.client(server)) {
            List<CompletableFuture<Widget>> futures = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                futures.add(client.async().widgets().createWidget("porto", Fixture.request()));
            }
            for (CompletableFuture<Widget> future : futures) {
                assertEquals("wgt_01", future.get(60, TimeUnit.SECONDS).id());
            }
        }
    }

    @Test
    void callsBeyondTheOwnThreadsWaitForTheirTurn() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (RawServer server = RawServer.start(connection -> {
            while (connection.readRequest()) {
                go.await();
                connection.write(Fixture.CREATED);
            }
        })) {
            FixtureClient.Builder builder = Fixture.builder(server);
            BuilderAccess.of(builder).maxConnections = 2;
            try (FixtureClient client = builder.build()) {
                List<CompletableFuture<Widget>> futures = new ArrayList<>();
                for (int i = 0; i < 9; i++) {
                    futures.add(client.async().widgets().createWidget("porto", Fixture.request()));
                }
                go.countDown();
                for (CompletableFuture<Widget> future : futures) {
                    assertEquals("wgt_01", future.get(60, TimeUnit.SECONDS).id());
                }
                assertTrue(server.connections() <= 2, "connections: " + server.connections());
            }
        }
    }

    @Test
    void theUsersExecutorRunsTheCallAndIsNotShutDown() throws Exception {
        List<Runnable> tasks = new ArrayList<>();
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client =
                        Fixture.builder(server).executor(tasks::add).build()) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            assertFalse(future.isDone());
            assertEquals(0, server.connections());
            tasks.get(0).run();
            assertEquals("wgt_01", future.getNow(null).id());
        }
    }

    @Test
    void aCallThatTheExecutorRefusesWasNotSent() throws Exception {
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };
        try (RawServer server = RawServer.responding(Fixture.CREATED);
                FixtureClient client = Fixture.builder(server).executor(full).build()) {
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            Throwable cause =
                    assertThrows(CompletionException.class, future::join).getCause();
            assertInstanceOf(RequestNotSentException.class, cause);
            assertEquals("createWidget: nothing was sent: the executor refused the call", Told.by(cause));
        }
    }

    @Test
    void closingTheClientEndsFutures() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = RawServer.start(connection -> {
            connection.readRequest();
            came.countDown();
            connection.awaitEnd();
        })) {
            FixtureClient client = Fixture.client(server);
            CompletableFuture<Widget> future = client.async().widgets().createWidget("porto", Fixture.request());
            came.await();
            client.close();
            assertEquals(
                    "createWidget: the request was sent, and the server may have acted on it: "
                            + "the client was closed",
                    Told.by(assertThrows(ExecutionException.class, () -> future.get(60, TimeUnit.SECONDS))
                            .getCause()));
        }
    }
}
