package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.report.ChangeReport.Names;
import br.com.pilotstatus.templates.changes.rule.Effect;
import br.com.pilotstatus.templates.changes.rule.Effect.Harm;
import br.com.pilotstatus.templates.changes.rule.Reader;
import java.util.List;
import java.util.stream.Collectors;

/** What a report begins with: how much it is, which version follows, and what each reader is to do. */
final class Head {

    private static final int REMEDIES = 3;

    private Head() {}

    static String of(Changes changes, List<List<Change>> groups, Names names) {
        String first = """
                # What changed%s

                `%s` against `%s`: %s.
                """.formatted(
                        names.accept().isEmpty() ? "" : " since the last accepted document",
                        names.spec(),
                        names.lock(),
                        counts(changes, groups));
        if (!changes.differ()) {
            return first;
        }
        StringBuilder head = new StringBuilder(first);
        head.append("Version: ").append(VersionStep.of(changes).text(names.version()));
        head.append(names.accept().isEmpty() ? "" : " Accept with `" + names.accept() + "`.");
        head.append("\n\n");
        for (Reader each : Reader.values()) {
            head.append("- **").append(each.text()).append("**, ").append(each.meaning());
            head.append(": ").append(todo(each, groups)).append("\n");
        }
        return head.toString();
    }

    /** Returns {@code 9 changes, 4 of which harm somebody, and 2 texts}. */
    static String counts(Changes changes, List<List<Change>> groups) {
        if (!changes.differ()) {
            return "no change";
        }
        long harmful = groups.stream().filter(each -> each.get(0).isHarmful()).count();
        String places = "documentation in " + count(changes.documentation(), "place");
        if (groups.isEmpty()) {
            return changes.documentation() == 0 ? "written differently, the same Java" : "a change of " + places;
        }
        return count(groups.size(), "change") + ", "
                + (harmful == 0 ? "none of which harms anybody" : harmful + " of which " + harm(harmful) + " somebody")
                + (changes.documentation() == 0 ? "" : ", and " + places);
    }

    private static String harm(long count) {
        return count == 1 ? "harms" : "harm";
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String todo(Reader reader, List<List<Change>> groups) {
        List<Change> worst = groups.stream().map(each -> each.get(0)).toList();
        long silent = count(worst, reader, Harm.SILENT);
        long breaks = count(worst, reader, Harm.BREAKS);
        if (silent + breaks == 0) {
            return "nothing to do.";
        }
        String remedies = worst.stream()
                .filter(each -> each.harm(reader) != Harm.NONE)
                .flatMap(each -> each.on(reader).stream())
                .map(Effect::remedy)
                .distinct()
                .limit(REMEDIES)
                .collect(Collectors.joining("; "));
        return (breaks == 0 ? "" : breaks + (breaks == 1 ? " breaks" : " break"))
                + (silent * breaks == 0 ? "" : ", ")
                + (silent == 0 ? "" : silent + (silent == 1 ? " goes on" : " go on") + " and means something else")
                + ": " + remedies + ".";
    }

    private static long count(List<Change> changes, Reader reader, Harm harm) {
        return changes.stream().filter(each -> each.harm(reader) == harm).count();
    }
}
