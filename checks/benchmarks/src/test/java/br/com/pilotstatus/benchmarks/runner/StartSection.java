package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.runner.ColdStart.Start;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cold starts as a part of the report: the least CPU first. */
final class StartSection {

    private static final String SAYS =
            "From the start of a process to its first answer; medians of all rounds. Classes are those that are"
                    + " loaded until then; jars are those of an application with nothing else.";
    private static final List<String> HEADS = List.of(
            "",
            "CPU ms",
            "× floor",
            "× stock-jersey3",
            "wall ms",
            "AppCDS: CPU ms",
            "× floor",
            "× stock-jersey3",
            "wall ms",
            "classes",
            "peak MB",
            "jars",
            "MB");

    private StartSection() {}

    static Section of(ColdStart starts) throws IOException {
        List<Section.Row> rows = new ArrayList<>();
        for (Entrant each : starts.plain().entrants()) {
            rows.add(row(starts, each));
        }
        rows.sort(Comparator.comparingDouble(Section.Row::bar));
        return new Section("The first answer", SAYS, HEADS, "ms of CPU to the first answer", 0, rows);
    }

    private static Section.Row row(ColdStart starts, Entrant entrant) throws IOException {
        Footprint footprint = Footprint.of(entrant);
        List<String> cells = new ArrayList<>();
        Stream.of(starts.plain(), starts.archived()).forEach(series -> {
            cells.add("%.0f".formatted(series.part(entrant, Start::cpu, 0.5) / 1e6));
            cells.add(ratio(series, entrant, series.named("floor")));
            cells.add(ratio(series, entrant, series.named("stock-jersey3")));
            cells.add("%.0f".formatted(series.part(entrant, Start::wall, 0.5) / 1e6));
        });
        cells.add("%,d".formatted(starts.classes(entrant)));
        cells.add("%.0f".formatted(starts.plain().part(entrant, Start::peak, 0.5) / 1e6));
        cells.add(Integer.toString(footprint.jars()));
        cells.add(footprint.megabytes());
        double bar = starts.plain().part(entrant, Start::cpu, 0.5) / 1e6;
        return new Section.Row(entrant.title(), entrant.ours(), bar, cells.get(0) + " ms", cells);
    }

    private static String ratio(Series<Start> series, Entrant entrant, @Nullable Entrant other) {
        return other == null ? "" : "%.2f".formatted(series.ratio(entrant, other, Start::cpu, 0.5));
    }
}
