package br.com.pilotstatus.client.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Under load and faults, nobody gets another's response or key, and nothing is left behind. */
class LoadTest {
    private static final int THREADS = 64;
    private static final int CALLS = Integer.getInteger("load.calls", 20_000);
    private static final long SEED = Long.getLong("load.seed", 20261123L);

    private final ThreadLocal<String> given = new ThreadLocal<>();
    private final AtomicInteger rotations = new AtomicInteger();
    private final AtomicLong failed = new AtomicLong();

    @Test
    void sixtyFourThreadsGetTheirOwnResponsesAndLeaveNothingBehind() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        EchoServer echo = new EchoServer(SEED);
        try (RawServer server = echo.start()) {
            long heapAtHalf;
            try (FixtureClient client =
                    Fixture.builder(server).apiKey(this::rotatingKey).build()) {
                run(client, CALLS / 2);
                heapAtHalf = usedHeap();
                run(client, CALLS / 2);
                long growth = usedHeap() - heapAtHalf;
                assertTrue(growth < 8_000_000, "the heap grew by " + growth + " bytes, seed " + SEED);
                assertTrue(server.openConnections() <= THREADS, "open: " + server.openConnections());
                assertTrue(server.connections() <= THREADS + echo.faults(), "made: " + server.connections());
            }
            await("all connections are closed", () -> server.openConnections() == 0);
        }
        await("all threads have ended", () -> leftOver(before).isEmpty());
        assertTrue(echo.faults() > CALLS / 200, "faults: " + echo.faults());
        assertTrue(failed.get() <= echo.faults(), failed + " calls failed, of " + echo.faults() + " faults");
        assertTrue(echo.requests() >= CALLS);
    }

    private void run(FixtureClient client, int calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                ends.add(callers.submit(() -> {
                    start.await();
                    for (int call = first; call < calls; call += THREADS) {
                        call(client, call);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> end : ends) {
                end.get(10, TimeUnit.MINUTES);
            }
        } finally {
            callers.shutdown();
            assertTrue(callers.awaitTermination(10, TimeUnit.SECONDS));
        }
    }

    private void call(FixtureClient client, int number) {
        String id = "w" + number;
        boolean creates = number % 2 == 0;
        try {
            Widget widget = creates
                    ? client.widgets()
                            .createWidget(
                                    "porto",
                                    CreateWidgetRequest.builder()
                                            .name(id)
                                            .number("5511999999999")
                                            .secretRecipe("r")
                                            .build())
                    : client.widgets().getWidget("porto", id);
            assertEquals(id, widget.id(), "another call's response");
            assertEquals(given.get(), widget.name(), "another call's key");
        } catch (HttpStatusException e) {
            failed.incrementAndGet();
            assertTrue(e.status() == 429 || e.status() >= 500, e.getMessage());
        } catch (OutcomeUnknownException | ResponseUnreadableException e) {
            failed.incrementAndGet();
        } catch (PilotStatusException e) {
            fail("seed " + SEED, e);
        }
    }

    /** A new key for each call: none may be used for another. */
    private String rotatingKey() {
        given.set("key-" + rotations.incrementAndGet());
        return given.get();
    }

    private static List<Thread> leftOver(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && !thread.getName().startsWith("process reaper"))
                .toList();
    }

    private static long usedHeap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(String what, Condition condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "not within 10 seconds: " + what);
            Thread.onSpinWait();
        }
    }
}
