package br.com.pilotstatus.benchmarks.runner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What contenders came to in all rounds. A ratio is taken within a round, and the median of these told: what else the machine does
 * changes from round to round.
 *
 * @param <T> what one turn came to
 */
final class Series<T> {

    private final Map<Entrant, List<T>> rounds = new LinkedHashMap<>();

    void add(Entrant entrant, T turn) {
        rounds.computeIfAbsent(entrant, each -> new ArrayList<>()).add(turn);
    }

    List<Entrant> entrants() {
        return List.copyOf(rounds.keySet());
    }

    List<T> of(Entrant entrant) {
        return rounds.getOrDefault(entrant, List.of());
    }

    /** Returns a contender by its name; null if it was not measured. */
    @org.jspecify.annotations.Nullable Entrant named(String name) {
        return rounds.keySet().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns a part of a figure's rounds: 0.5 is the median, 0.1 what a tenth of them are below. */
    double part(Entrant entrant, ToDoubleFunction<T> figure, double part) {
        return part(of(entrant).stream().mapToDouble(figure).toArray(), part);
    }

    /** Returns a part of the ratios to another contender, each of one round. */
    double ratio(Entrant entrant, Entrant other, ToDoubleFunction<T> figure, double part) {
        List<T> mine = of(entrant);
        List<T> theirs = of(other);
        return part(
                IntStream.range(0, Math.min(mine.size(), theirs.size()))
                        .mapToDouble(i -> figure.applyAsDouble(mine.get(i)) / figure.applyAsDouble(theirs.get(i)))
                        .toArray(),
                part);
    }

    private static double part(double[] values, double part) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
