package br.com.pilotstatus.benchmarks.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What we want to be, and what was measured of it: those of contenders that ran. */
final class Targets {

    private final List<Section.Row> rows = new ArrayList<>();

    /** A ratio of one of ours to a reference, of the medians of the rounds. */
    <T> void ratio(
            String what,
            Series<T> series,
            ToDoubleFunction<T> figure,
            String ours,
            String reference,
            double must,
            double stretch) {
        Entrant mine = series.named(ours);
        Entrant theirs = series.named(reference);
        if (mine != null && theirs != null) {
            add(what, theirs.title(), series.ratio(mine, theirs, figure, 0.5), must, stretch);
        }
    }

    /** A figure that does not depend on what else the machine does. */
    void figure(String what, double measured, double must, double stretch) {
        add(what, "", measured, must, stretch);
    }

    private void add(String what, String reference, double measured, double must, double stretch) {
        String title = reference.isEmpty() ? what : what + " / " + reference;
        if (Double.isNaN(measured)) {
            rows.add(new Section.Row(
                    title, false, 0, "calls failed", List.of("–", text(must), text(stretch), "failed")));
            return;
        }
        String verdict = measured <= stretch ? "stretch met" : measured <= must ? "met" : "missed";
        List<String> cells = List.of(text(measured), text(must), text(stretch), verdict);
        String label = text(measured) + ", must " + text(must);
        rows.add(new Section.Row(title, measured <= must, measured / must, label, cells));
    }

    Section section() {
        return new Section(
                "Targets",
                "Ours by a reference, or a figure as it is. A bar that ends before the line is a target that is met.",
                List.of("", "measured", "must", "stretch", ""),
                "measured by what must be",
                1,
                rows);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%,.0f" : "%.2f", value);
    }
}
