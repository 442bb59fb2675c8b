package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares what a value may be one of: enum values, and alternatives. */
final class AlternativeComparison {

    private AlternativeComparison() {}

    static void run(Comparison comparison, JsonNode old, JsonNode fresh, Place at) {
        compareEnum(comparison, old.path("enum"), fresh.path("enum"), at.child("enum"));
        Map<String, String> before = alternatives(old, comparison.renames()::structure);
        Map<String, String> after = alternatives(fresh, Structure::of);
        before.forEach((structure, name) -> {
            if (!after.containsKey(structure)) {
                comparison.addGone(ModelRule.ALTERNATIVE_REMOVED, at.child(key(old)), name);
            }
        });
        after.forEach((structure, name) -> {
            if (!before.containsKey(structure)) {
                comparison.add(
                        ModelRule.ALTERNATIVE_ADDED_IN_REQUESTS,
                        ModelRule.ALTERNATIVE_ADDED_IN_RESPONSES,
                        at.child(key(fresh)),
                        name);
            }
        });
        if (!old.path("discriminator").equals(fresh.path("discriminator"))) {
            comparison.add(ModelRule.DISCRIMINATOR_CHANGED, at.child("discriminator"), "");
        }
    }

    private static void compareEnum(Comparison comparison, JsonNode old, JsonNode fresh, Place at) {
        List<JsonNode> before = old.valueStream().toList();
        List<JsonNode> after = fresh.valueStream().toList();
        if (before.isEmpty() || after.isEmpty()) {
            if (!before.equals(after)) {
                comparison.add(
                        after.isEmpty() ? ValueRule.WIDENED_IN_REQUESTS : ValueRule.NARROWED_IN_REQUESTS,
                        after.isEmpty() ? ValueRule.WIDENED_IN_RESPONSES : ValueRule.NARROWED_IN_RESPONSES,
                        at,
                        "`enum`");
            }
            return;
        }
        before.stream()
                .filter(each -> !after.contains(each))
                .forEach(each -> comparison.addGone(ModelRule.ENUM_VALUE_REMOVED, constant(at, each), Code.of(each)));
        after.stream()
                .filter(each -> !before.contains(each))
                .forEach(each -> comparison.add(ModelRule.ENUM_VALUE_ADDED, constant(at, each), Code.of(each)));
    }

    /** The constant of a value, where the place is that of the enum's own class. */
    private static Place constant(Place at, JsonNode value) {
        boolean own = at.java().size() == 1 && !at.java().get(0).contains(".") && value.isString();
        return !own
                ? at
                : new Place(
                        at.before(),
                        at.after(),
                        List.of(at.java().get(0) + "." + JavaNames.constantName(value.asString())),
                        at.sides(),
                        at.operations(),
                        at.typeRule(),
                        at.optional(),
                        at.oldType(),
                        at.newType());
    }

    /** In Java it makes no difference whether one alternative holds or several do. */
    private static String key(JsonNode schema) {
        return schema.path("oneOf").isEmpty() ? "anyOf" : "oneOf";
    }

    private static Map<String, String> alternatives(JsonNode schema, Function<JsonNode, String> structure) {
        Map<String, String> found = new LinkedHashMap<>();
        Stream.of("oneOf", "anyOf")
                .flatMap(each -> schema.path(each).valueStream())
                .filter(each -> !Schemas.types(each).isEmpty() || !Schemas.isNullable(each))
                .forEach(each -> {
                    String component = Refs.component(Refs.of(each));
                    found.put(
                            structure.apply(each),
                            component != null
                                    ? "`" + component + "`"
                                    : "`" + String.join(", ", Schemas.types(each)) + "`");
                });
        return found;
    }
}
