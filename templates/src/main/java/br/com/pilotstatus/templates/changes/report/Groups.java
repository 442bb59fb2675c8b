package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WebhookRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
            OperationRule.TAG_CHANGED,
            ModelRule.MODEL_ADDED,
            ModelRule.MODEL_REMOVED,
            DocumentRule.ELSEWHERE_CHANGED,
            WebhookRule.EVENT_ADDED,
            WebhookRule.EVENT_REMOVED);

    private static final Set<Rule> CONSTANTS = Set.of(ModelRule.ENUM_VALUE_ADDED, ModelRule.ENUM_VALUE_REMOVED);

    /** Of these it is enough to know which there are. */
    private static final Set<Rule> OF_ALL_CLASSES = Set.of(ModelRule.OPTIONAL_PROPERTY_ADDED);

    private Groups() {}

    /** Returns what is told together, in the order of the first of each. */
    static List<List<Change>> of(List<Change> changes) {
        Map<List<Object>, List<Change>> groups = new LinkedHashMap<>();
        for (Change each : changes) {
            groups.computeIfAbsent(key(each), k -> new ArrayList<>()).add(each);
        }
        Map<Object, List<Change>> merged = new LinkedHashMap<>();
        groups.forEach((key, group) -> merged.computeIfAbsent(
                        isCrossed(group) ? crossKey(key, group.get(0)) : key, k -> new ArrayList<>())
                .addAll(group));
        return List.copyOf(merged.values());
    }

    private static List<Object> key(Change change) {
        Kind kind = Kind.of(change);
        Object rules = kind == Kind.LISTED ? first(change) : change.rules();
        return List.of(rules, kind == Kind.LISTED || change.gone(), kind.key(change));
    }

    private static boolean isCrossed(List<Change> group) {
        return group.size() == 1 || group.get(0).rules().equals(OF_ALL_CLASSES);
    }

    /** What is alone in its class or operation may be one with others of its name, or of its operation. */
    private static List<Object> crossKey(List<Object> key, Change change) {
        return switch (Kind.of(change)) {
            case OF_CLASS ->
                change.rules().equals(OF_ALL_CLASSES)
                        ? List.of(change.rules())
                        : change.detail().isEmpty()
                                ? List.of(change.rules(), change.gone(), "of its name", member(change))
                                : key;
            case OF_OPERATIONS -> List.of(change.rules(), change.gone(), "of its operation", change.java());
            default -> key;
        };
    }

    private static Rule first(Change change) {
        return change.rules().iterator().next();
    }

    private static String member(Change change) {
        String name = change.java().get(0);
        return name.substring(name.lastIndexOf('.') + 1);
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
            case LISTED -> GroupList.of(group);
            case OF_CLASS -> members(group);
            default ->
                is(group, Change::detail)
                        ? first.detail() + ", on " + places(group, operations)
                        : Code.of(first.java().get(0)) + ", " + group.size() + ": "
                                + group.stream().map(Change::detail).collect(Collectors.joining("; "));
        };
    }

    /** The members of one class, one of several classes, or those of each class. */
    private static String members(List<Change> group) {
        Change first = group.get(0);
        Map<String, List<String>> members = group.stream()
                .collect(Collectors.groupingBy(
                        Groups::owner, LinkedHashMap::new, Collectors.mapping(Groups::member, Collectors.toList())));
        return members.size() == 1
                ? group.size() + " members of " + Code.of(owner(first)) + ": "
                        + some(group.stream().map(Groups::member).toList())
                : is(group, Groups::member)
                        ? Code.of(member(first)) + " of " + group.size() + " classes: "
                                + some(List.copyOf(members.keySet()))
                        : group.size() + " members of " + members.size() + " classes: "
                                + members.entrySet().stream()
                                        .map(each -> Code.of(each.getKey()) + ": " + some(each.getValue()))
                                        .collect(Collectors.joining("; "));
    }

    private static boolean is(List<Change> group, Function<Change, String> same) {
        return group.stream().map(same).distinct().count() == 1;
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

    static String some(List<String> names) {
        String shown = names.stream().limit(SHOWN).map(Code::of).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
