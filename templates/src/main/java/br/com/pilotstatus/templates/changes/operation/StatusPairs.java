package br.com.pilotstatus.templates.changes.operation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which status after is which of before: the same, the one of a range or the range of one, or the only other success. */
final class StatusPairs {

    private StatusPairs() {}

    /** Returns the statuses of after by those of before. */
    static Map<String, String> of(Collection<String> before, Collection<String> after) {
        Map<String, String> pairs = new LinkedHashMap<>();
        before.stream().filter(after::contains).forEach(each -> pairs.put(each, each));
        List<String> gone =
                before.stream().filter(each -> !after.contains(each)).toList();
        List<String> come =
                after.stream().filter(each -> !before.contains(each)).toList();
        for (String was : gone) {
            List<String> partners =
                    come.stream().filter(is -> isOneKind(was, is)).toList();
            if (partners.size() == 1
                    && gone.stream()
                                    .filter(each -> isOneKind(each, partners.get(0)))
                                    .count()
                            == 1) {
                pairs.put(was, partners.get(0));
            }
        }
        return pairs;
    }

    static boolean isRange(String status) {
        return status.endsWith("XX");
    }

    /** Any success for another; else a status for its range. */
    private static boolean isOneKind(String one, String other) {
        return one.charAt(0) == other.charAt(0)
                && (one.startsWith("2") || isRange(one) || isRange(other))
                && !one.equals("default");
    }
}
