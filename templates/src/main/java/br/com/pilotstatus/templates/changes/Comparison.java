package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two documents side by side, and what was found so far. */
public final class Comparison {

    private final Snapshot old;
    private final Snapshot fresh;
    private final Renames renames;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Snapshot old, Snapshot fresh) {
        this.old = old;
        this.fresh = fresh;
        this.renames = Renames.between(old, fresh);
    }

    /** Compares two effective documents. */
    public static Changes of(ObjectNode old, ObjectNode fresh) {
        if (old.equals(fresh)) {
            return new Changes(List.of(), 0, false);
        }
        Comparison comparison = new Comparison(Snapshot.of(old), Snapshot.of(fresh));
        DocumentComparison.run(comparison);
        OperationPairs pairs = OperationPairs.of(comparison);
        OperationComparison.run(comparison, pairs);
        ComponentComparison.run(comparison, pairs);
        int documentation = Documentation.count(old, fresh);
        if (comparison.changes.isEmpty() && documentation == 0) {
            comparison.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "", "#", false);
        }
        return new Changes(
                comparison.changes.stream()
                        .sorted(Comparator.comparing((Change each) -> !each.breaksClients() || !each.breaksServers())
                                .thenComparing(each -> !each.breaksClients()))
                        .toList(),
                documentation,
                true);
    }

    Snapshot old() {
        return old;
    }

    Snapshot fresh() {
        return fresh;
    }

    Renames renames() {
        return renames;
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(Rule rule, List<String> java, String detail, String pointer, boolean gone) {
        add(new Change(Set.of(rule), java, detail, pointer, gone, List.of()));
    }

    void add(Rule rule, Place at, String detail) {
        add(new Change(Set.of(rule), at.java(), detail, at.after(), false, at.operations()));
    }

    void addGone(Rule rule, Place at, String detail) {
        add(new Change(Set.of(rule), at.java(), detail, at.before(), true, at.operations()));
    }

    /** Adds what a change means on each way that the values of the place go. */
    void add(Rule inRequests, Rule inResponses, Place at, String detail) {
        add(inRequests, inResponses, at, at.sides(), detail);
    }

    void add(Rule inRequests, Rule inResponses, Place at, Set<Side> sides, String detail) {
        Set<Rule> rules = new LinkedHashSet<>();
        if (sides.contains(Side.REQUEST)) {
            rules.add(inRequests);
        }
        if (sides.contains(Side.RESPONSE)) {
            rules.add(inResponses);
        }
        if (!rules.isEmpty()) {
            add(new Change(rules, at.java(), detail, at.after(), false, at.operations()));
        }
    }

    /** Tells whether any of the rules was found since so many changes. */
    boolean foundSince(int count, Set<? extends Rule> rules) {
        return changes.stream()
                .skip(count)
                .anyMatch(each -> each.rules().stream().anyMatch(rules::contains));
    }

    int count() {
        return changes.size();
    }

    /** Which way the values of a component go, in either document; both ways where no operation has it. */
    Set<Side> sides(String oldName, String newName) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        sides.addAll(old.usages().sides(oldName));
        sides.addAll(fresh.usages().sides(newName));
        return sides.isEmpty() ? EnumSet.allOf(Side.class) : sides;
    }

    List<String> operations(String oldName, String newName) {
        Set<String> operations = new LinkedHashSet<>(fresh.usages().operations(newName));
        if (operations.isEmpty()) {
            operations.addAll(old.usages().operations(oldName));
        }
        return List.copyOf(operations);
    }

    /** Tells whether a member is another; absent is like the default. */
    static boolean differs(JsonNode old, JsonNode fresh, String key, @Nullable String unless) {
        JsonNode before = old.path(key);
        JsonNode after = fresh.path(key);
        return !before.equals(after) && !Objects.equals(before.asString(unless), after.asString(unless));
    }
}
