package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
        compare(sides, before, after, at.child(key(was.schema())), at.child(key(is.schema())));
    }

    /** Compares alternatives that make no classes. */
    static void run(SideBySide sides, Schema was, Schema is, ValuePlace at) {
        compare(
                sides,
                alternatives(was, sides.renames()),
                alternatives(is, Renames.NONE),
                at.child(key(was)),
                at.child(key(is)));
    }

    private static void compare(
            SideBySide sides,
            Map<String, String> before,
            Map<String, String> after,
            ValuePlace placeBefore,
            ValuePlace placeAfter) {
        before.forEach((identity, name) -> {
            if (!after.containsKey(identity)) {
                sides.addGone(ModelRule.ALTERNATIVE_REMOVED, placeBefore, "`" + name + "`");
            }
        });
        after.forEach((identity, name) -> {
            if (!before.containsKey(identity)) {
                sides.add(
                        ModelRule.ALTERNATIVE_ADDED_IN_REQUESTS,
                        ModelRule.ALTERNATIVE_ADDED_IN_RESPONSES,
                        placeAfter,
                        "`" + name + "`");
            }
        });
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
