package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.report.ChangeReport.Names;
import br.com.pilotstatus.templates.changes.rule.Effect.Harm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes changes for people: what to do first, what does most harm next. */
final class ChangesMarkdown {

    private static final Map<Harm, String> SECTIONS =
            Map.of(Harm.SILENT, "Goes on, and means something else", Harm.BREAKS, "Breaks", Harm.NONE, "Harms nobody");

    private ChangesMarkdown() {}

    static String of(Changes changes, Names names) {
        List<List<Change>> groups = Groups.of(changes.all());
        return Head.of(changes, groups, names)
                + section(Harm.SILENT, groups, changes)
                + section(Harm.BREAKS, groups, changes)
                + section(Harm.NONE, groups, changes)
                + TextSection.of(changes)
                + wordings(changes.wordings());
    }

    static String summary(Changes changes, Names names, boolean accepted) {
        if (!changes.differ()) {
            return "no change since the last accepted document";
        }
        return Head.counts(changes, Groups.of(changes.all()))
                + (accepted
                        ? ", accepted: " + names.lock() + " is the new document now; read " + names.report()
                        : " since the last accepted document; read " + names.report() + ", accept with: "
                                + names.accept());
    }

    private static String section(Harm harm, List<List<Change>> groups, Changes changes) {
        List<String> lines = groups.stream()
                .filter(each -> each.get(0).harm() == harm)
                .map(each -> "- " + GroupLine.of(each, changes.operations()) + "\n")
                .toList();
        return lines.isEmpty()
                ? ""
                : "\n## " + SECTIONS.get(harm) + " (" + lines.size() + ")\n\n" + String.join("", lines);
    }

    private static String wordings(List<String> places) {
        return places.isEmpty()
                ? ""
                : "\nWritten differently, the same Java (" + places.size() + "): "
                        + places.stream().limit(10).map(Code::of).collect(Collectors.joining(", "))
                        + (places.size() > 10 ? " and " + (places.size() - 10) + " more" : "") + ".\n";
    }
}
