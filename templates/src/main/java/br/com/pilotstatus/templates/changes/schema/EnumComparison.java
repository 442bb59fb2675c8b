package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.changes.rule.WireRule;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the values that are listed. */
final class EnumComparison {

    private EnumComparison() {}

    /** Compares enum classes: their constants, and the values that these stand for. */
    static void ofClass(SideBySide sides, Component was, Component is, ValuePlace at) {
        SchemaComparison.ofClass(sides, was, is, at, Set.of(Keyword.ENUM, Keyword.ENUM_NAMES));
        if (was.values() != null
                && is.values() != null
                && !was.values().given().equals(is.values().given())) {
            TypeChange.add(
                    sides,
                    ValueRule.TYPE_CHANGED,
                    at,
                    was.schema(),
                    is.schema(),
                    instead("`" + is.values().given() + "`", "`" + was.values().given() + "`"));
            return;
        }
        Map<String, String> before = was.constants();
        Map<String, String> after = is.constants();
        ValuePlace values = at.child(Keyword.ENUM.key());
        before.forEach((value, constant) -> {
            String now = after.get(value);
            if (now == null) {
                sides.addGone(
                        refusing(
                                after.containsValue(constant)
                                        ? ModelRule.ENUM_CONSTANT_TAKEN
                                        : ModelRule.ENUM_VALUE_REMOVED,
                                at,
                                is.schema()),
                        constant(values, is, constant),
                        Code.of(value));
            } else if (!now.equals(constant)) {
                sides.add(
                        after.containsValue(constant) ? ModelRule.ENUM_CONSTANT_TAKEN : ModelRule.ENUM_CONSTANT_RENAMED,
                        constant(values, is, now),
                        Code.of(value) + ", was `" + constant + "`");
            }
        });
        after.forEach((value, constant) -> {
            if (!before.containsKey(value)) {
                sides.add(ModelRule.ENUM_VALUE_ADDED, constant(values, is, constant), Code.of(value));
            }
        });
    }

    /** A stub refuses what is not listed, unless the document leaves the set open. */
    static Set<Rule> refusing(Rule rule, ValuePlace at, Schema is) {
        Set<Rule> rules = new LinkedHashSet<>(Set.of(rule));
        if (at.directions().contains(Direction.REQUEST) && !is.isOpen()) {
            rules.add(WireRule.VALUE_REFUSED_IN_REQUESTS);
        }
        return rules;
    }

    private static ValuePlace constant(ValuePlace at, Component component, String name) {
        return at.named(List.of(component.name() + "." + name));
    }

    /** Compares values that make no constants. */
    static void run(SideBySide sides, Schema was, Schema is, ValuePlace at) {
        List<JsonNode> before = was.get(Keyword.ENUM).values().stream().toList();
        List<JsonNode> after = is.get(Keyword.ENUM).values().stream().toList();
        ValuePlace values = at.child(Keyword.ENUM.key());
        if (before.isEmpty() || after.isEmpty()) {
            sides.add(
                    after.isEmpty() ? ValueRule.WIDENED_IN_REQUESTS : ValueRule.NARROWED_IN_REQUESTS,
                    after.isEmpty() ? ValueRule.WIDENED_IN_RESPONSES : ValueRule.NARROWED_IN_RESPONSES,
                    values,
                    "`enum`");
            return;
        }
        before.stream()
                .filter(each -> !after.contains(each))
                .forEach(each -> sides.addGone(refusing(ModelRule.ENUM_VALUE_REMOVED, at, is), values, Code.of(each)));
        after.stream()
                .filter(each -> !before.contains(each))
                .forEach(each -> sides.add(ModelRule.ENUM_VALUE_ADDED, values, Code.of(each)));
    }
}
