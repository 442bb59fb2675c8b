package br.com.pilotstatus.benchmarks.runner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Calls as a part of the report: the fastest first. */
final class CallSection {

    /** What ratios are told to, in this order, if it was measured. */
    private static final List<String> REFERENCES =
            List.of("floor", "httpclient5", "okhttp", "stock-jersey3", "plain", "stock-validated");

    private final Series<Slice> series;
    private final boolean cpu;
    private final List<Entrant> references;

    private CallSection(Series<Slice> series, boolean cpu) {
        this.series = series;
        this.cpu = cpu;
        this.references = REFERENCES.stream()
                .map(series::named)
                .filter(each -> each != null)
                .toList();
    }

    /** The bars are the time, or the CPU. */
    static Section of(String title, String says, Series<Slice> series, boolean cpu) {
        CallSection section = new CallSection(series, cpu);
        List<String> heads = new ArrayList<>(List.of("", "µs a call"));
        section.references.forEach(each -> heads.add("× " + each.name()));
        heads.addAll(List.of("quartiles of the first ratio", "CPU µs"));
        section.references.forEach(each -> heads.add("CPU × " + each.name()));
        heads.addAll(List.of("bytes", "failed"));
        List<Section.Row> rows = series.entrants().stream()
                .map(section::row)
                .sorted(Comparator.comparingDouble(Section.Row::bar))
                .toList();
        return new Section(title, says, heads, cpu ? "µs of CPU" : "µs", 0, rows);
    }

    private Section.Row row(Entrant entrant) {
        List<String> cells = new ArrayList<>();
        double time = series.part(entrant, Slice::time, 0.1) / 1000;
        double used = series.part(entrant, Slice::cpu, 0.25) / 1000;
        cells.add(text(time));
        references.forEach(each -> cells.add(ratio(entrant, each, Slice::time, 0.5)));
        cells.add(
                references.isEmpty()
                        ? ""
                        : ratio(entrant, references.get(0), Slice::time, 0.25) + "–"
                                + ratio(entrant, references.get(0), Slice::time, 0.75));
        cells.add(text(used));
        references.forEach(each -> cells.add(ratio(entrant, each, Slice::cpu, 0.5)));
        cells.add("%,.0f".formatted(series.part(entrant, Slice::bytes, 0.5)));
        cells.add(failed(entrant));
        double bar = cpu ? used : time;
        return Double.isNaN(bar)
                ? new Section.Row(entrant.title(), entrant.ours(), 0, "calls failed", cells)
                : new Section.Row(entrant.title(), entrant.ours(), bar, text(bar) + " µs", cells);
    }

    private String failed(Entrant entrant) {
        long failed = series.of(entrant).stream().mapToLong(Slice::failed).sum();
        Stream<String> failures =
                series.of(entrant).stream().map(Slice::failure).filter(each -> !each.isEmpty());
        return failed + failures.findFirst().map(each -> ": " + each).orElse("");
    }

    private String ratio(Entrant entrant, Entrant other, ToDoubleFunction<Slice> figure, double part) {
        return "%.2f".formatted(series.ratio(entrant, other, figure, part));
    }

    private static String text(double micros) {
        return String.format(Locale.ROOT, micros < 100 ? "%.1f" : "%.0f", micros);
    }
}
