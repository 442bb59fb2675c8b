package br.com.pilotstatus.benchmarks.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {

    @Test
    void whatFailedMeetsNoTarget() {
        Entrant ours = new Entrant("ours", "Ours", "Main", List.of(), List.of());
        Entrant other = new Entrant("other", "Other", "Main", List.of(), List.of());
        Series<Slice> series = new Series<>();
        series.add(ours, Slice.read("slice 1000 5 5 5 5 1000 Broken pipe"));
        series.add(other, Slice.read("slice 10 50 500 500 500 0 "));
        Targets targets = new Targets();

        targets.ratio("Time", series, Slice::time, "ours", "other", 1, 0.5);

        assertEquals(
                List.of(new Section.Row(
                        "Time / Other", false, 0, "calls failed", List.of("–", "1.00", "0.50", "failed"))),
                targets.section().rows());
    }

    @Test
    void aTargetIsMetByWhatIsAtMostAsMuch() {
        Targets targets = new Targets();

        targets.figure("Jars", 17, 17, 12);
        targets.figure("Classes", 2401, 2400, 1800);

        assertEquals(
                List.of("met", "missed"),
                targets.section().rows().stream().map(row -> row.cells().get(3)).toList());
    }
}
