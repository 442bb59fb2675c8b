package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares the schema components: classes that came, went and changed. */
final class ComponentComparison {

    private ComponentComparison() {}

    static void run(Comparison comparison, OperationPairs pairs) {
        Set<String> fresh = comparison.fresh().schemaNames();
        Set<String> removed = pairs.removed().stream().map(Endpoint::java).collect(Collectors.toSet());
        Set<String> added = pairs.added().stream().map(Endpoint::java).collect(Collectors.toSet());
        Set<String> come = new HashSet<>(fresh);
        for (String name : comparison.old().schemas().propertyNames()) {
            String now = comparison.renames().of(name);
            come.remove(now);
            if (!fresh.contains(now)) {
                addClass(comparison, comparison.old(), name, ModelRule.MODEL_REMOVED, removed, true);
            } else {
                compare(comparison, name, now);
            }
        }
        comparison.fresh().schemas().propertyNames().stream()
                .filter(come::contains)
                .forEach(name -> addClass(comparison, comparison.fresh(), name, ModelRule.MODEL_ADDED, added, false));
    }

    /** A class that only came or went with operations is told with them; one that is no class is not told. */
    private static void addClass(
            Comparison comparison, Snapshot snapshot, String name, Rule rule, Set<String> operations, boolean gone) {
        Set<String> users = snapshot.usages().operations(name);
        boolean alone = users.isEmpty() || !operations.containsAll(users);
        if (alone && !snapshot.types().kind(name).equals("value")) {
            comparison.add(new Change(
                    Set.of(rule),
                    List.of(name),
                    "",
                    Pointer.of("components", "schemas", name),
                    gone,
                    List.copyOf(users)));
        }
    }

    private static void compare(Comparison comparison, String old, String fresh) {
        JsonNode was = comparison.old().schemas().path(old);
        JsonNode now = comparison.fresh().schemas().path(fresh);
        boolean known =
                comparison.old().types().isKnown() && comparison.fresh().types().isKnown();
        String oldKind = known ? comparison.old().types().kind(old) : kind(was);
        String newKind = known ? comparison.fresh().types().kind(fresh) : kind(now);
        Place at = new Place(
                Pointer.of("components", "schemas", old),
                Pointer.of("components", "schemas", fresh),
                List.of(fresh),
                comparison.sides(old, fresh),
                comparison.operations(old, fresh),
                ValueRule.TYPE_CHANGED,
                false,
                null,
                null);
        if (!old.equals(fresh)) {
            comparison.add(new Change(
                    Set.of(ModelRule.MODEL_RENAMED),
                    List.of(old),
                    "`" + fresh + "` is of the same structure",
                    at.after(),
                    false,
                    at.operations()));
        }
        if (!oldKind.equals(newKind)) {
            comparison.add(ModelRule.MODEL_KIND_CHANGED, at, SchemaComparison.instead(newKind, oldKind));
            return;
        }
        if (was.path("deprecated").asBoolean(false) != now.path("deprecated").asBoolean(false)) {
            comparison.add(ModelRule.DEPRECATION_CHANGED, at, "");
        }
        if (oldKind.equals("value")) {
            SchemaComparison.run(comparison, was, now, at);
        } else {
            String oldRest = comparison.old().types().additional(old);
            String newRest = comparison.fresh().types().additional(fresh);
            boolean other = oldRest != null
                    && newRest != null
                    && !comparison.renames().type(oldRest).equals(newRest);
            if (other) {
                comparison.add(
                        ModelRule.ADDITIONAL_PROPERTIES_CHANGED,
                        at,
                        SchemaComparison.instead("`" + newRest + "`", "`" + oldRest + "`"));
            }
            SchemaComparison.run(
                    comparison, other ? named(was) : was, other ? named(now) : now, at.typed(oldKind, oldKind));
            ModelComparison.run(comparison, was, now, at);
        }
    }

    private static JsonNode named(JsonNode model) {
        return ((ObjectNode) model.deepCopy()).remove(List.of("additionalProperties"));
    }

    /** What a component looks like, where Java types of one of the documents are not known. */
    private static String kind(JsonNode schema) {
        return schema.has("properties") || schema.has("allOf") ? "model" : schema.has("enum") ? "enum" : "value";
    }
}
