package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Component.Kind;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.Snapshot;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.openapi.Keyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the schema components: classes that came, went and changed. */
public final class ComponentComparison {

    private ComponentComparison() {}

    /** Compares all components of two APIs. */
    public static void run(SideBySide sides, EndpointPairs pairs) {
        Set<String> removed = pairs.gone();
        Map<String, Component> come = new LinkedHashMap<>(sides.after().components());
        sides.before().components().forEach((name, was) -> {
            Component is = come.remove(sides.renames().of(name));
            if (is == null) {
                addClass(sides, sides.before(), was, ModelRule.MODEL_REMOVED, removed, true);
            } else {
                compare(sides, was, is);
            }
        });
        come.values().forEach(is -> addClass(sides, sides.after(), is, ModelRule.MODEL_ADDED, Set.of(), false));
    }

    /** A class that went with operations is told with them; one that is no class is not told. */
    private static void addClass(
            SideBySide sides, Snapshot snapshot, Component it, Rule rule, Set<String> operations, boolean gone) {
        Set<String> users = snapshot.usages().operations(it.name());
        // What a new class is for is told where it is used.
        boolean alone = users.isEmpty() || gone && !operations.containsAll(users);
        if (alone && it.kind() != Kind.VALUE) {
            String pointer = it.schema().pointer().toString();
            sides.add(new Change(Set.of(rule), List.of(it.name()), "", pointer, gone, List.copyOf(users)));
        }
    }

    private static void compare(SideBySide sides, Component was, Component is) {
        ValuePlace at = ValuePlace.of(
                        was.schema().pointer(), is.schema().pointer(), List.of(is.name()), sides.directions(was, is))
                .reaching(sides.operations(was, is));
        if (!was.name().equals(is.name())) {
            sides.add(
                    ModelRule.MODEL_RENAMED,
                    at.named(List.of(was.name())),
                    "`" + is.name() + "` is of the same structure");
        }
        if (was.kind() != is.kind()) {
            String detail = instead(text(is.kind()), text(was.kind()));
            TypeChange.add(sides, ModelRule.MODEL_KIND_CHANGED, at, was.schema(), is.schema(), detail);
            return;
        }
        if (was.schema().is(Keyword.DEPRECATED) != is.schema().is(Keyword.DEPRECATED)) {
            sides.add(ModelRule.DEPRECATION_CHANGED, at, "");
        }
        switch (is.kind()) {
            case MODEL -> ModelComparison.run(sides, was, is, at);
            case UNION -> AlternativeComparison.ofUnion(sides, was, is, at);
            case ENUM -> EnumComparison.ofClass(sides, was, is, at);
            case VALUE -> SchemaComparison.run(sides, was.schema(), is.schema(), at);
        }
    }

    private static String text(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
