package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.runner.Builds.Kind;
import java.util.List;
import java.util.Map;

/** Builds as a part of the report. */
final class BuildSection {

    private static final List<String> HEADS = List.of("", "CPU s", "× stock");

    private BuildSection() {}

    static Section of(int operations, Map<Kind, List<Double>> times) {
        return new Section(
                "A build of " + operations + " operations",
                "mvn package without tests, of client and server interface from one document, as the users of each find it; medians of "
                        + times.get(Kind.STOCK).size() + " runs. Where not said otherwise, our generators are built.",
                HEADS,
                "s of CPU",
                0,
                times.keySet().stream().map(kind -> row(kind, times)).toList());
    }

    /** How many times as much one takes as another. */
    static double ratio(Map<Kind, List<Double>> times, Kind one, Kind other) {
        return median(times, one) / median(times, other);
    }

    private static double median(Map<Kind, List<Double>> times, Kind kind) {
        return Builds.median(times.get(kind));
    }

    private static Section.Row row(Kind kind, Map<Kind, List<Double>> times) {
        String seconds = "%.1f".formatted(median(times, kind));
        return new Section.Row(
                kind.title,
                kind.name().startsWith("OURS"),
                median(times, kind),
                seconds + " s",
                List.of(seconds, "%.2f".formatted(ratio(times, kind, Kind.STOCK))));
    }
}
