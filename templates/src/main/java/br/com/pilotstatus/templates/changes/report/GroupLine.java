package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.Effect;
import br.com.pilotstatus.templates.changes.rule.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one change is, and what it means for whom, in a line. */
final class GroupLine {

    private static final int SHOWN = 3;

    private GroupLine() {}

    static String of(List<Change> group, int operations) {
        Change first = group.get(0);
        return withoutPlace(group, operations) + reaches(group) + " " + Code.of(first.pointer())
                + (first.gone() ? " of the document before" : "")
                + (group.size() == 1 ? "" : " and " + (group.size() - 1) + " more");
    }

    /** The same for who does not read the document. */
    static String withoutPlace(List<Change> group, int operations) {
        Change first = group.get(0);
        return "**" + first.title() + "**: " + Groups.subject(group, operations) + "." + effects(first);
    }

    /** Readers of whom the same is said are named together; of whom nothing is said, not at all. */
    private static String effects(Change change) {
        Map<List<Effect>, List<String>> said = new LinkedHashMap<>();
        for (Reader each : Reader.values()) {
            List<Effect> effects = change.on(each);
            if (!effects.get(0).why().isEmpty()) {
                said.computeIfAbsent(effects, k -> new ArrayList<>()).add(each.text());
            }
        }
        return said.entrySet().stream()
                .map(each -> " " + capital(String.join(", ", each.getValue())) + verdict(each.getKey()) + ".")
                .collect(Collectors.joining());
    }

    private static String verdict(List<Effect> effects) {
        String sentences = effects.stream().map(Effect::sentence).collect(Collectors.joining("; "));
        return switch (effects.get(0).harm()) {
            case NONE -> ": " + sentences;
            case BREAKS -> " **break**: " + sentences;
            case SILENT -> " **go on**: " + sentences;
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String reaches(List<Change> group) {
        List<String> operations = group.stream()
                .flatMap(each -> each.operations().stream())
                .distinct()
                .toList();
        if (operations.isEmpty()) {
            return "";
        }
        String shown = operations.stream().limit(SHOWN).map(Code::of).collect(Collectors.joining(", "));
        return " Reaches " + shown
                + (operations.size() <= SHOWN ? "." : " and " + (operations.size() - SHOWN) + " more.");
    }
}
