package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Servers close kept connections just when they are used again. What each call is told is held against what the server saw. */
class PoolRaceTest {
    private static final int THREADS = 8;
    private static final int CALLS = 250;
    private static final Pattern SHOP = Pattern.compile("POST /v1/(\\S+)/widgets ");

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final Map<String, String> ends = new ConcurrentHashMap<>();

    @Test
    void whatACallIsToldIsWhatTheServerSawThoughConnectionsCloseUnderIt() throws Exception {
        try (RawServer server = RawServer.start(this::threeRequests);
                FixtureClient client = Fixture.builder(server).maxRetries(0).build()) {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "t" + thread + "-";
                all.add(threads.submit(() -> call(client, name)));
            }
            for (Future<?> each : all) {
                each.get(120, TimeUnit.SECONDS);
            }
            threads.shutdown();
        }
        assertEquals(THREADS * CALLS, ends.size());
        ends.forEach((shop, end) -> {
            int times = seen.getOrDefault(shop, 0);
            switch (end) {
                case "not sent" -> assertEquals(0, times, shop);
                case "unknown" -> assertTrue(times <= 1, shop);
                default -> {
                    assertEquals(shop, end, "another call's response");
                    assertEquals(1, times, shop);
                }
            }
        });
        assertEquals(Set.of(), notIn(ends.keySet()), "requests that nobody made");
        assertTrue(ends.values().stream().filter(end -> end.startsWith("t")).count() > CALLS, "most calls succeed");
    }

    private void call(FixtureClient client, String name) {
        for (int i = 0; i < CALLS; i++) {
            String shop = name + i;
            try {
                ends.put(
                        shop,
                        String.valueOf(client.widgets()
                                .createWidget(shop, Fixture.request())
                                .id()));
            } catch (RequestNotSentException e) {
                ends.put(shop, "not sent");
            } catch (OutcomeUnknownException e) {
                ends.put(shop, "unknown");
            }
        }
    }

    /** Answers three requests and closes the connection without a word. */
    private void threeRequests(RawConnection connection) throws Exception {
        for (int i = 0; i < 3; i++) {
            Matcher shop = SHOP.matcher(connection.nextRequest());
            if (!shop.find()) {
                return;
            }
            seen.merge(shop.group(1), 1, Integer::sum);
            connection.write(RawResponses.json(201, "{\"id\":\"" + shop.group(1) + "\"}"));
        }
    }

    private Set<String> notIn(Set<String> made) {
        Set<String> rest = ConcurrentHashMap.newKeySet();
        rest.addAll(seen.keySet());
        rest.removeAll(made);
        return rest;
    }
}
