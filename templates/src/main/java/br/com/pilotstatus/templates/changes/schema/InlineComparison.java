package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.List;

/** Compares schemas that may hold objects which are no components, member by member, as events have them. */
public final class InlineComparison {

    private InlineComparison() {}

    /**
     * Compares the schemas of one place.
     *
     * @param name what the value is called, for its members
     */
    public static void run(SideBySide sides, String name, Schema before, Schema after, ValuePlace at) {
        if (before.isReference() || after.isReference() || !isObject(before) || !isObject(after)) {
            SchemaComparison.run(sides, before, after, at);
            return;
        }
        ModelComparison.run(sides, component(name, before), component(name, after), at);
        after.members().properties().forEach((json, is) -> {
            Schema was = before.members().properties().get(json);
            if (was != null && isObject(was) && isObject(is) && !was.isReference() && !is.isReference()) {
                ValuePlace inside = at.at(was.pointer(), is.pointer()).named(List.of(name + "." + json));
                run(sides, name + "." + json, was, is, inside);
            }
        });
    }

    private static boolean isObject(Schema schema) {
        return schema.has(Keyword.PROPERTIES);
    }

    private static Component component(String name, Schema schema) {
        return new Component(name, schema, Component.Kind.MODEL, null, null, null);
    }
}
