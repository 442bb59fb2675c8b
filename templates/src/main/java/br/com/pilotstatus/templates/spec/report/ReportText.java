package br.com.pilotstatus.templates.spec.report;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.spec.report.Entry.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report. */
public final class ReportText {

    private ReportText() {}

    /** Returns the report for people. */
    public static String markdown(Report report, String file) {
        StringBuilder text = new StringBuilder("# What became of ")
                .append(file)
                .append("\n\n")
                .append("JSON pointers lead into that file, unless another one is named.\n");
        List<Kind> kinds = kinds(report);
        List<Kind> open = kinds.stream()
                .filter(kind -> kind.isToDecide() && !of(report, kind).isEmpty())
                .sorted(Comparator.comparing((Kind kind) -> kind != Kind.DOUBTFUL))
                .toList();
        text.append("\n## To decide\n");
        if (open.isEmpty()) {
            text.append("\nNothing.\n");
        }
        open.forEach(kind -> section(text, report, kind, file));
        text.append("\n## Decided by rules\n");
        kinds.stream().filter(kind -> !kind.isToDecide()).forEach(kind -> section(text, report, kind, file));
        return text.toString();
    }

    private static void section(StringBuilder text, Report report, Kind kind, String file) {
        List<Entry> entries = of(report, kind);
        text.append("\n### ")
                .append(kind.title())
                .append(" (")
                .append(entries.size())
                .append(")\n");
        if (!entries.isEmpty()) {
            text.append('\n');
        }
        entries.forEach(entry -> text.append("- ")
                .append(place(entry, file))
                .append(": ")
                .append(entry.message())
                .append('\n'));
    }

    /** Returns what was left out, a line each; empty if nothing was. */
    public static String leftOut(Report report, String file) {
        return report.entries().stream()
                .filter(entry -> entry.kind().isLeftOut())
                .map(entry -> entry.kind().text() + ": " + pointer(entry, file) + ": " + entry.message() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Returns the report for programs: a list of objects with {@code kind}, {@code pointer}, {@code message}, and
     * {@code action}, the overlay's line that decides it, if one does.
     */
    public static String json(Report report, String file) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Entry entry : report.entries()) {
            ObjectNode told = list.addObject()
                    .put("kind", entry.kind().text())
                    .put("pointer", pointer(entry, file))
                    .put("message", entry.message());
            if (!entry.action().isEmpty()) {
                told.put("action", entry.action());
            }
        }
        return JsonText.of(list);
    }

    /**
     * Returns the counts, such as {@code 3 named, 1 inferred, 0 repaired, 2 left alone, 0 doubtful}; first what was left
     * out, if anything was.
     */
    public static String summary(Report report) {
        return kinds(report).stream()
                .map(kind -> kind.count(of(report, kind).size()))
                .collect(Collectors.joining(", "));
    }

    /** Those of the supplement only where there is one, and what was left out only where something was. */
    private static List<Kind> kinds(Report report) {
        boolean isFilled =
                report.entries().stream().anyMatch(entry -> entry.kind().isOfSupplement());
        return Arrays.stream(Kind.values())
                .filter(kind -> isFilled || !kind.isOfSupplement())
                .filter(kind -> !kind.isLeftOut() || !of(report, kind).isEmpty())
                .toList();
    }

    private static List<Entry> of(Report report, Kind kind) {
        return report.entries().stream().filter(entry -> entry.kind() == kind).toList();
    }

    private static String place(Entry entry, String file) {
        String pointer = pointer(entry, file);
        return pointer.isEmpty() ? "the document" : '`' + pointer + '`';
    }

    private static String pointer(Entry entry, String file) {
        return entry.at().file().equals(file)
                ? entry.at().pointer()
                : entry.at().toString();
    }
}
