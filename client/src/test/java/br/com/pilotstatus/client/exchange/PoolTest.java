package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One client serves many threads, each with its own response. */
class PoolTest {
    private static final int THREADS = 64;

    @Test
    void sixtyFourCallsRunAtOnceAndTheNextSixtyFourReuseTheirConnections() throws Exception {
        CyclicBarrier all = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (RawServer server = RawServer.start(connection -> {
                    while (connection.readRequest()) {
                        all.await();
                        connection.write(Fixture.CREATED);
                    }
                });
                FixtureClient client = Fixture.client(server)) {
            for (int wave = 0; wave < 3; wave++) {
                List<Future<Widget>> calls = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    calls.add(threads.submit(() -> client.widgets().createWidget("porto", Fixture.request())));
                }
                for (Future<Widget> call : calls) {
                    assertEquals("wgt_01", call.get().id());
                }
            }
            assertEquals(THREADS, server.connections());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void responsesAreNotMixedUp() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (RawServer server = RawServer.start(connection -> {
                    String head = connection.readHead();
                    while (!head.isEmpty()) {
                        String id =
                                head.substring(head.lastIndexOf('/', head.indexOf(" HTTP")) + 1, head.indexOf(" HTTP"));
                        connection.write(RawResponses.json(200, "{\"id\":\"" + id + "\",\"name\":\"n\"}"));
                        head = connection.readHead();
                    }
                });
                FixtureClient client = Fixture.client(server)) {
            List<Future<Boolean>> calls = new ArrayList<>();
            for (int thread = 0; thread < 16; thread++) {
                String prefix = "t" + thread + "-";
                calls.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        assertEquals(
                                prefix + i,
                                client.widgets().getWidget("porto", prefix + i).id());
                    }
                    return true;
                }));
            }
            for (Future<Boolean> call : calls) {
                assertTrue(call.get());
            }
            assertTrue(server.connections() <= 16);
        } finally {
            threads.shutdownNow();
        }
    }
}
