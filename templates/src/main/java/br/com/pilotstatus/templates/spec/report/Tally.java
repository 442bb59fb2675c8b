package br.com.pilotstatus.templates.spec.report;

import br.com.pilotstatus.templates.json.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Collects what is said of many places alike, so that a report says it of a few and counts the others. */
public final class Tally {

    private static final int FEW = 3;

    private final Map<String, List<Source>> places = new LinkedHashMap<>();

    /** Notes that a message holds in a place. */
    public void add(Source at, String message) {
        places.computeIfAbsent(message, each -> new ArrayList<>()).add(at);
    }

    /** Tells all that was noted as left alone, in the order in which it first was. */
    public void leftAlone(Report report) {
        tell((at, message) -> report.add(Entry.Kind.LEFT_ALONE, at, message));
    }

    /** Tells all that was noted, in the order in which it first was. */
    public void tell(BiConsumer<Source, String> report) {
        places.forEach((message, all) -> {
            List<Source> told = all.stream().distinct().toList();
            boolean few = told.size() <= FEW;
            told.subList(0, few ? told.size() : 1)
                    .forEach(at -> report.accept(
                            at, message + (few ? "" : "; the same in %d other places".formatted(told.size() - 1))));
        });
    }
}
