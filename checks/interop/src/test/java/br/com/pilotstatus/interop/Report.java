package br.com.pilotstatus.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code target/report.md}: cases and peers as a page that a person reads. */
final class Report {

    private Report() {}

    static void write(List<Case> cases, List<Verdict> verdicts, List<String> skipped) throws IOException {
        StringBuilder page = new StringBuilder("# Understood by every language\n\n");
        verdicts.forEach(each -> page.append("- ").append(each.summary()).append('\n'));
        skipped.forEach(each -> page.append("- ").append(each).append('\n'));
        table(page, cases, verdicts.stream().filter(each -> each.cases() > 0).toList());
        sentences(page, "theirs", verdicts);
        sentences(page, "ours", verdicts);
        Files.writeString(Path.of("target/report.md"), page.toString());
    }

    private static void table(StringBuilder page, List<Case> cases, List<Verdict> verdicts) {
        page.append("\n| case |");
        verdicts.forEach(each -> page.append(' ').append(each.title()).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(verdicts.size())).append('\n');
        for (Case each : cases) {
            page.append("| ").append(each.name()).append(" |");
            verdicts.forEach(verdict ->
                    page.append(' ').append(word(verdict, each.name())).append(" |"));
            page.append('\n');
        }
    }

    private static String word(Verdict verdict, String name) {
        if (verdict.theirs().containsKey(name)) {
            return "theirs";
        }
        if (verdict.ours().containsKey(name)) {
            return "ours";
        }
        return verdict.problems().stream().anyMatch(each -> each.startsWith(name + ": ")) ? "unknown" : "same";
    }

    /** The cases with one sentence stand together. */
    private static void sentences(StringBuilder page, String word, List<Verdict> verdicts) {
        page.append("\n## ").append(word).append("\n\n");
        for (Verdict verdict : verdicts) {
            (word.equals("theirs") ? verdict.theirs() : verdict.ours())
                    .entrySet().stream()
                            .collect(Collectors.groupingBy(
                                    Map.Entry::getValue,
                                    TreeMap::new,
                                    Collectors.mapping(Map.Entry::getKey, Collectors.joining(", "))))
                            .forEach((why, names) -> page.append("- ")
                                    .append(verdict.title())
                                    .append(": ")
                                    .append(names)
                                    .append(": ")
                                    .append(why)
                                    .append('\n'));
        }
    }
}
