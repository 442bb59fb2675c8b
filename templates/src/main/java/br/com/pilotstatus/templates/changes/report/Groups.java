package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells once what is one change, be it made in many operations or to many members of a class. */
final class Groups {

    /** So many names are shown of more. */
    private static final int SHOWN = 12;

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
        /** What comes new is listed. */
        ADDED,
        /** What is said of a method, of its result or of its argument is known by what is said, not by where. */
        OF_OPERATIONS,
        /** A member or a constant is one of its class. */
        OF_CLASS,
        SINGLE;

        static Kind of(Change change) {
            if (change.rules().contains(OperationRule.OPERATION_ADDED)) {
                return ADDED;
            }
            if (change.java().isEmpty()) {
                return SINGLE;
            }
            boolean isMember = change.detail().isEmpty() && change.java().get(0).endsWith("()");
            if (isMember || change.rules().contains(ModelRule.ENUM_VALUE_ADDED)) {
                return OF_CLASS;
            }
            return !change.detail().isEmpty() && change.pointer().startsWith("#/paths/") ? OF_OPERATIONS : SINGLE;
        }

        Object key(Change change) {
            return switch (this) {
                case ADDED -> "";
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
            case ADDED -> group.size() + " operations: " + some(names(group));
            case OF_CLASS ->
                group.size() + " members of " + Code.of(owner(first)) + ": "
                        + some(names(group).stream()
                                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                                .toList());
            default ->
                first.detail()
                        + (group.size() == operations
                                ? ", on all " + operations + " operations"
                                : ", on " + group.size() + " operations: " + some(names(group)));
        };
    }

    private static List<String> names(List<Change> group) {
        return group.stream().map(each -> each.java().get(0)).toList();
    }

    private static String some(List<String> names) {
        String shown = names.stream().limit(SHOWN).map(Code::of).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
