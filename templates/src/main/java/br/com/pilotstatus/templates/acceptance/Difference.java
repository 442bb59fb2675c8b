package br.com.pilotstatus.templates.acceptance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a built API text differs in from the accepted one, each line with the class that it belongs to.
 *
 * @param added lines of the built text alone
 * @param removed lines of the accepted text alone
 */
record Difference(List<String> added, List<String> removed) {

    private static final int SHOWN = 20;

    static Difference between(String accepted, String built) {
        Set<String> before = members(accepted);
        Set<String> after = members(built);
        return new Difference(
                after.stream().filter(line -> !before.contains(line)).toList(),
                before.stream().filter(line -> !after.contains(line)).toList());
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    /** The counts and the first lines, what is gone first. */
    String text() {
        List<String> lines = Stream.concat(
                        removed.stream().map(line -> "\n  - " + line),
                        added.stream().map(line -> "\n  + " + line))
                .toList();
        int more = lines.size() - SHOWN;
        return added.size() + " added, " + removed.size() + " removed:"
                + String.join("", lines.subList(0, Math.min(SHOWN, lines.size())))
                + (more > 0 ? "\n  and " + more + " more" : "");
    }

    private static Set<String> members(String text) {
        Set<String> members = new LinkedHashSet<>();
        String type = "";
        for (String line : text.lines()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .toList()) {
            boolean member = line.startsWith(" ");
            type = member ? type : typeName(line);
            members.add(member ? type + ": " + line.strip() : line);
        }
        return members;
    }

    private static String typeName(String heading) {
        return heading.replaceFirst("^.*?\\b(class|interface|record|enum) ", "").replaceFirst("[<( ].*", "");
    }
}
