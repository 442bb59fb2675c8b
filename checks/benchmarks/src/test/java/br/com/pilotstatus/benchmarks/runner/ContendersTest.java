package br.com.pilotstatus.benchmarks.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That there is something to measure; how fast it is, is not asked here. */
class ContendersTest {

    @Test
    void everyContenderReadsEveryAnswerRight() throws Exception {
        List<String> right = Stream.of(Call.values())
                .map(each -> each.measure + ": answered")
                .toList();
        try (Server server = Server.start(List.of(Workshop.HARNESS))) {
            for (Entrant entrant : new Workshop().contenders()) {
                assertEquals(right, Calls.once(server, entrant), entrant.name());
            }
        }
    }

    @Test
    void everyStubAnswersRight() throws Exception {
        Workshop workshop = new Workshop();
        List<Entrant> entrants = workshop.stubs();
        Map<String, String> right = new LinkedHashMap<>();
        entrants.forEach(each -> right.put(each.name(), "0"));
        try (Stubs stubs = new Stubs(workshop.floor(), entrants)) {
            assertEquals(right, stubs.failures());
        }
    }
}
