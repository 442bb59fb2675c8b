package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WebhookRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells once what is one change, be it made in many operations or to many members of a class. */
final class Groups {

    /** So many names are shown of more. */
    private static final int SHOWN = 12;

    private static final Pattern PATH_AND_METHOD = Pattern.compile("(#/paths/[^/]*/[^/]*).*");

    private static final Set<Rule> WHOLE = Set.of(
            OperationRule.OPERATION_ADDED,
            OperationRule.OPERATION_REMOVED,
            OperationRule.OPERATION_MOVED,
            WebhookRule.EVENT_ADDED,
            WebhookRule.EVENT_REMOVED);

    private static final Set<Rule> CONSTANTS = Set.of(ModelRule.ENUM_VALUE_ADDED, ModelRule.ENUM_VALUE_REMOVED);

    private Groups() {}

    /** Returns what is told together, in the order of the first of each. */
    static List<List<Change>> of(List<Change> changes) {
        Map<List<Object>, List<Change>> groups = new LinkedHashMap<>();
        for (Change each : changes) {
            groups.computeIfAbsent(key(each), k -> new ArrayList<>()).add(each);
        }
        return List.copyOf(groups.values());
    }

    private static List<Object> key(Change change) {
        return List.of(change.rules(), change.gone(), Kind.of(change).key(change));
    }

    /** What changes must have in common to be one. */
    private enum Kind {
        /** Operations and events that come, go or move are listed. */
        LISTED,
        /** What is said of a method, of its result or of its argument is known by what is said, not by where. */
        OF_OPERATIONS,
        /** A member or a constant is one of its class. */
        OF_CLASS,
        SINGLE;

        static Kind of(Change change) {
            if (change.rules().stream().anyMatch(WHOLE::contains)) {
                return LISTED;
            }
            if (change.java().isEmpty()) {
                return SINGLE;
            }
            boolean isMember = change.detail().isEmpty() && change.java().get(0).endsWith("()");
            if (isMember || change.rules().stream().anyMatch(CONSTANTS::contains)) {
                return OF_CLASS;
            }
            return !change.detail().isEmpty() && change.pointer().startsWith("#/paths/") ? OF_OPERATIONS : SINGLE;
        }

        Object key(Change change) {
            return switch (this) {
                case LISTED -> "";
                case OF_OPERATIONS -> change.detail();
                case OF_CLASS -> owner(change);
                case SINGLE -> change;
            };
        }
    }

    private static String owner(Change change) {
        String name = change.java().get(0);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /**
     * Returns what a group is about; the names of all where they are few.
     *
     * @param operations how many operations both documents have
     */
    static String subject(List<Change> group, int operations) {
        Change first = group.get(0);
        if (group.size() == 1) {
            return first.subject();
        }
        return switch (Kind.of(first)) {
            case LISTED ->
                group.size() + ": " + group.stream().map(Change::subject).collect(Collectors.joining("; "));
            case OF_CLASS ->
                group.size() + " members of " + Code.of(owner(first)) + ": "
                        + some(names(group).stream()
                                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                                .toList());
            default -> first.detail() + ", on " + places(group, operations);
        };
    }

    /** Several places may be in one operation, as parameters are. */
    private static String places(List<Change> group, int operations) {
        long touched = group.stream()
                .map(each -> PATH_AND_METHOD.matcher(each.pointer()).replaceFirst("$1"))
                .distinct()
                .count();
        if (touched < group.size()) {
            return group.size() + " places: " + some(names(group));
        }
        return touched == operations
                ? "all " + operations + " operations"
                : touched + " operations: " + some(names(group));
    }

    private static List<String> names(List<Change> group) {
        return group.stream().map(each -> each.java().get(0)).toList();
    }

    private static String some(List<String> names) {
        String shown = names.stream().limit(SHOWN).map(Code::of).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
