package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WireRule;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what a value may be one of. */
final class AlternativeComparison {

    private AlternativeComparison() {}

    /** Compares unions: by the classes of their alternatives where Java is known. */
    static void ofUnion(SideBySide sides, Component was, Component is, ValuePlace at) {
        SchemaComparison.ofClass(sides, was, is, at, Set.of());
        if (was.union() == null || is.union() == null) {
            run(sides, was.schema(), is.schema(), at);
            return;
        }
        Map<String, String> before = new LinkedHashMap<>();
        was.union().alternatives().forEach(each -> before.put(sides.renames().type(each.type()), each.type()));
        Map<String, String> after = new LinkedHashMap<>();
        is.union().alternatives().forEach(each -> after.put(each.type(), each.type()));
        compare(sides, before, after, was.schema(), is.schema(), at);
    }

    /** Compares alternatives that make no classes. */
    static void run(SideBySide sides, Schema was, Schema is, ValuePlace at) {
        compare(sides, alternatives(was, sides.renames()), alternatives(is, Renames.NONE), was, is, at);
    }

    private static void compare(
            SideBySide sides,
            Map<String, String> before,
            Map<String, String> after,
            Schema was,
            Schema is,
            ValuePlace at) {
        before.forEach((identity, name) -> {
            if (!after.containsKey(identity)) {
                ValuePlace place = at.child(key(was));
                sides.add(new Change(
                        removed(Discriminators.passes(named(name, was), is), at),
                        at.java(),
                        "`" + name + "`",
                        place.before().toString(),
                        true,
                        at.operations()));
            }
        });
        after.forEach((identity, name) -> {
            if (!before.containsKey(identity)) {
                ValuePlace place = at.child(key(is));
                sides.add(new Change(
                        added(Discriminators.passes(named(name, is), was), at),
                        at.java(),
                        "`" + name + "`",
                        place.after().toString(),
                        false,
                        at.operations()));
            }
        });
    }

    private static Set<Rule> removed(boolean passes, ValuePlace at) {
        Set<Rule> rules = new LinkedHashSet<>();
        rules.add(ModelRule.ALTERNATIVE_REMOVED);
        if (at.directions().contains(Direction.REQUEST)) {
            rules.add(passes ? WireRule.TAKEN_FOR_ANOTHER_IN_REQUESTS : WireRule.SENT_AS_REMOVED);
        }
        if (passes) {
            rules.add(WireRule.TAKEN_FOR_ANOTHER_IN_STORE);
        }
        return rules;
    }

    private static Set<Rule> added(boolean passes, ValuePlace at) {
        Set<Rule> rules = new LinkedHashSet<>();
        if (at.directions().contains(Direction.REQUEST)) {
            rules.add(ModelRule.ALTERNATIVE_ADDED_IN_REQUESTS);
        }
        if (at.directions().contains(Direction.RESPONSE)) {
            rules.add(ModelRule.ALTERNATIVE_ADDED_IN_RESPONSES);
            if (passes) {
                rules.add(WireRule.TAKEN_FOR_ANOTHER_IN_RESPONSES);
            }
        }
        return rules;
    }

    private static @Nullable Schema named(String name, Schema union) {
        return union.alternatives().stream()
                .filter(each -> name.equals(each.component()))
                .findFirst()
                .orElse(null);
    }

    /** In Java it makes no difference whether one alternative holds or several do. */
    private static String key(Schema schema) {
        return (schema.has(Keyword.ONE_OF) ? Keyword.ONE_OF : Keyword.ANY_OF).key();
    }

    /** What they are called by their structure; none where there is one alone, perhaps beside null. */
    private static Map<String, String> alternatives(Schema schema, Renames renames) {
        Map<String, String> found = new LinkedHashMap<>();
        if (schema.only() == null) {
            schema.alternatives().forEach(each -> {
                String component = each.component();
                found.put(
                        renames.structure(each.node()),
                        component != null ? component : String.join(", ", each.types()));
            });
        }
        return found;
    }
}
