package br.com.pilotstatus.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.faults.KeyedServer.Fault;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.model.fixture.widgets.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A call with an idempotency key is neither lost nor doubled, wherever its request or answer breaks off: be it the client that
 * tries again, or its caller, who calls again with the key of the exception.
 */
class ThousandFaultsTest {
    private static final String IN_USE = KeyedServer.answer(409, "{\"code\":\"KEY_IN_USE\"}");
    private static final String AWAY = KeyedServer.answer(503, "");
    private static final RequestOptions IMPATIENT =
            RequestOptions.builder().readTimeout(Duration.ofMillis(200)).build();

    /** What happens to the attempts of one call, and the options that it needs. */
    private record Course(RequestOptions options, Fault... faults) {}

    private final List<String> wrong = new ArrayList<>();
    private int calls;
    private int attempts;
    private int replays;
    private int lost;
    private int doubled;

    @Test
    void whateverBreaksOffNothingIsLostAndNothingDoubled() throws Exception {
        int courses;
        try (KeyedServer server = new KeyedServer();
                FixtureClient client = client(server)) {
            ApiResponse<Order> clean = place(client, RequestOptions.none());
            int request = server.server().request().length();
            // Counted, not assumed: what the server sends to a first attempt and to a repeated one.
            int answer = KeyedServer.answer(201, "{\"id\":\"ord_1\",\"item\":\"Bracket\"}")
                    .length();
            int replay = answer + "Idempotent-Replayed: true\r\n".length();
            assertEquals(1, clean.attempts());

            List<Course> all = courses(request, answer, replay);
            courses = all.size();
            for (Course each : all) {
                byClient(server, client, each);
                byCaller(server, client, each);
            }
        }
        System.out.println("faults: " + courses + " courses, " + calls + " calls, " + attempts + " attempts, " + replays
                + " replays; lost " + lost + ", doubled " + doubled);
        assertTrue(courses > 1000, "courses: " + courses);
        assertEquals(List.of(), wrong);
        assertEquals(List.of(0, 0), List.of(lost, doubled));
    }

    @Test
    void theCountSeesWhatIsLostAndWhatIsDoubled() throws Exception {
        try (KeyedServer server = new KeyedServer();
                FixtureClient client = client(server)) {
            String placed = KeyedServer.answer(201, "{\"id\":\"ord_1\"}");
            byClient(server, client, course(KeyedServer.refused(placed, placed.length())));
            assertEquals(List.of(1, 0, 0), List.of(lost, doubled, wrong.size()));

            byClient(server, client, course(KeyedServer.cutAnswer(0, false), KeyedServer.forgetful()));
            assertEquals(List.of(1, 1, 1), List.of(lost, doubled, wrong.size()));
        }
    }

    private static FixtureClient client(KeyedServer server) {
        return Fixture.builder(server.server())
                .maxRetries(10)
                .totalTimeout(Duration.ofMinutes(1))
                .build();
    }

    private static List<Course> courses(int request, int answer, int replay) {
        List<Course> all = new ArrayList<>();
        for (int i = 0; i < request; i++) {
            all.add(course(KeyedServer.cutRequest(i)));
            all.add(course(KeyedServer.cutAnswer(0, false), KeyedServer.cutRequest(i)));
        }
        for (int i = 0; i < answer; i++) {
            all.add(course(KeyedServer.cutAnswer(i, false)));
            all.add(course(KeyedServer.cutAnswer(i, true)));
        }
        for (int i = 0; i < replay; i++) {
            all.add(course(KeyedServer.cutAnswer(0, false), KeyedServer.cutAnswer(i, i % 2 == 0)));
        }
        for (int i = 0; i <= IN_USE.length(); i++) {
            all.add(course(KeyedServer.cutWhileRunning(), KeyedServer.refused(IN_USE, i)));
        }
        for (int i = 0; i <= AWAY.length(); i++) {
            all.add(course(KeyedServer.refused(AWAY, i)));
        }
        all.add(course(KeyedServer.answerLost(AWAY)));
        all.add(course(KeyedServer.cutWhileRunning()));
        all.add(course(KeyedServer.cutRequest(9), KeyedServer.answerLost(AWAY), KeyedServer.cutAnswer(20, true)));
        for (int i = 0; i < answer; i += 12) {
            all.add(new Course(IMPATIENT, KeyedServer.stallAnswer(i)));
        }
        all.add(new Course(IMPATIENT, KeyedServer.stallWhileRunning()));
        all.add(new Course(IMPATIENT, KeyedServer.stallWhileRunning(), KeyedServer.stallAnswer(30)));
        return all;
    }

    private static Course course(Fault... faults) {
        return new Course(RequestOptions.none(), faults);
    }

    /** The client alone gets there. */
    private void byClient(KeyedServer server, FixtureClient client, Course course) {
        server.plan(course.faults());
        try {
            count(server, place(client, course.options()));
        } catch (PilotStatusException e) {
            count(server, e);
        }
    }

    /** The client does not try again; its caller does, with the key of the exception. */
    private void byCaller(KeyedServer server, FixtureClient client, Course course) {
        server.plan(course.faults());
        RequestOptions options = once(course).build();
        for (int i = 0; ; i++) {
            try {
                count(server, place(client, options));
                return;
            } catch (PilotStatusException e) {
                if (i == 10) {
                    count(server, e);
                    return;
                }
                attempts += e.attempts();
                options = once(course)
                        .idempotencyKey(e.idempotencyKey().orElseThrow())
                        .build();
            }
        }
    }

    private static RequestOptions.Builder once(Course course) {
        RequestOptions.Builder options = RequestOptions.builder().maxRetries(0);
        course.options().readTimeout().ifPresent(options::readTimeout);
        return options;
    }

    private static ApiResponse<Order> place(FixtureClient client, RequestOptions options) {
        return client.orders()
                .placeOrderWithResponse(Order.builder().item("Bracket").build(), options);
    }

    private void count(KeyedServer server, ApiResponse<Order> response) {
        count(server, response.idempotencyKey().orElseThrow(), response.attempts());
        replays += response.replayed() ? 1 : 0;
        if (!"ord_1".equals(response.body().id())) {
            wrong.add("another order: " + response.body());
        }
    }

    private void count(KeyedServer server, PilotStatusException e) {
        count(server, e.idempotencyKey().orElseThrow(), e.attempts());
        wrong.add("failed after " + e.attempts() + ": " + e.getMessage());
    }

    private void count(KeyedServer server, String key, int tried) {
        calls++;
        attempts += tried;
        lost += server.effects(key) == 0 ? 1 : 0;
        doubled += server.effects(key) > 1 ? 1 : 0;
    }
}
