package br.com.pilotstatus.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a run as a page that a person reads. */
final class CorpusReport {

    private CorpusReport() {}

    /** One line of it all. */
    static String summary(List<Outcome> all) {
        int operations = all.stream().mapToInt(Outcome::operations).sum();
        int generated = all.stream().mapToInt(Outcome::generated).sum();
        long millis = all.stream().mapToLong(Outcome::millis).sum();
        return "%d of %d documents build, %d of %d operations (%.1f %%), %d crashed, %d not compiled, %.3f s CPU an operation"
                .formatted(
                        count(all, Outcome.State.BUILT),
                        all.size(),
                        generated,
                        operations,
                        100.0 * generated / Math.max(1, operations),
                        count(all, Outcome.State.CRASHED),
                        count(all, Outcome.State.NOT_COMPILED),
                        millis / 1000.0 / Math.max(1, generated));
    }

    static long count(List<Outcome> all, Outcome.State state) {
        return all.stream().filter(each -> each.state() == state).count();
    }

    static String markdown(String which, List<Outcome> all) {
        StringBuilder page = new StringBuilder("# Public documents\n\n")
                .append(which)
                .append(": ")
                .append(summary(all))
                .append(".\n");
        section(page, "What stops a document, or leaves an operation out, by kind", kinds(all));
        section(page, "What client and stub do otherwise than the document says", differences(all));
        page.append(
                "\n## Documents\n\n| document | | operations | generated | ms CPU |\n| --- | --- | --- | --- | --- |\n");
        all.forEach(each -> page.append("| %s | %s | %d | %d | %d |%n"
                .formatted(each.name(), each.state(), each.operations(), each.generated(), each.millis())));
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n");
            lines.forEach(each -> page.append("- ").append(each).append('\n'));
        }
    }

    /** A problem without its place and without what is quoted in it, and where it first was seen. */
    private static List<String> kinds(List<Outcome> all) {
        Map<String, List<String>> places = new TreeMap<>();
        all.forEach(outcome -> outcome.problems()
                .forEach(each -> places.computeIfAbsent(kind(each), kind -> new java.util.ArrayList<>())
                        .add(outcome.name() + " " + each)));
        return places.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(each -> each.getValue().size() + " × " + each.getKey() + " — "
                        + each.getValue().get(0))
                .toList();
    }

    private static String kind(String problem) {
        return problem.replaceFirst("^[^ ]*#[^ ]*: ", "").replaceAll("\"[^\"]*\"|\\{[^}]*}|/[^ ]*|\\d+", "…");
    }

    private static List<String> differences(List<Outcome> all) {
        return all.stream()
                .flatMap(outcome -> outcome.differences().stream()
                        .map(each ->
                                outcome.name() + ": " + each.lines().limit(12).collect(Collectors.joining(" ⏎ "))))
                .toList();
    }
}
