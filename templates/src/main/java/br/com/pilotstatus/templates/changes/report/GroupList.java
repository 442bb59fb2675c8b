package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.OperationRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells of operations, events and classes that came, went or moved: all of these, but as few words of each as tell all. */
final class GroupList {

    private static final int FEW = 3;
    private static final Pattern MOVE = Pattern.compile("from `([A-Z]+) (.*)` to `([A-Z]+) (.*)`");

    private GroupList() {}

    static String of(List<Change> group) {
        if (isAbout(group, OperationRule.TAG_CHANGED)) {
            return group.size() + " operations: " + counted(group);
        }
        String prefix = group.size() > FEW && isAbout(group, OperationRule.OPERATION_MOVED) ? prefix(group) : "";
        return prefix.isEmpty()
                ? group.size() + ": " + group.stream().map(Change::subject).collect(Collectors.joining("; "))
                : group.size() + " operations, " + prefix + ": "
                        + Groups.some(
                                group.stream().map(each -> each.java().get(0)).toList());
    }

    private static boolean isAbout(List<Change> group, OperationRule rule) {
        return group.get(0).rules().contains(rule);
    }

    /** From which class to which, and how many. */
    private static String counted(List<Change> group) {
        Map<String, Long> counts = group.stream()
                .collect(Collectors.groupingBy(Change::detail, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    /** Returns {@code from /v1/… to /v2/…}; empty if they have not all moved so. */
    private static String prefix(List<Change> group) {
        List<String> all =
                group.stream().map(each -> prefix(each.detail())).distinct().toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    private static String prefix(String detail) {
        Matcher move = MOVE.matcher(detail);
        if (!move.matches() || !move.group(1).equals(move.group(3))) {
            return "";
        }
        String[] before = move.group(2).split("/", -1);
        String[] after = move.group(4).split("/", -1);
        int was = before.length;
        int is = after.length;
        while (was > 1 && is > 1 && before[was - 1].equals(after[is - 1])) {
            was--;
            is--;
        }
        return "from `" + start(before, was) + "` to `" + start(after, is) + "`";
    }

    private static String start(String[] segments, int count) {
        return String.join("/", List.of(segments).subList(0, count)) + "/…";
    }
}
