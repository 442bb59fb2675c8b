package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Akin;
import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.Property;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.Snapshot;
import br.com.pilotstatus.templates.changes.pair.Unique;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Keyword;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares models and their properties. */
final class ModelComparison {

    private final SideBySide sides;
    private final Component before;
    private final Component after;
    private final ValuePlace model;
    private final Map<String, Property> had;
    private final Map<String, Property> has;

    private ModelComparison(SideBySide sides, Component before, Component after, ValuePlace model) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.model = model;
        this.had = before.properties();
        this.has = after.properties();
        leaveOutInherited();
    }

    static void run(SideBySide sides, Component before, Component after, ValuePlace at) {
        new ModelComparison(sides, before, after, at).run();
    }

    /** What a base of both declares is compared there, unless the model requires it itself. */
    private void leaveOutInherited() {
        Map<String, Property> inheritedBefore = new LinkedHashMap<>();
        Map<String, Property> inheritedAfter = new LinkedHashMap<>();
        for (String base : before.bases()) {
            String now = sides.renames().of(base);
            if (after.bases().contains(now)) {
                inheritedBefore.putAll(properties(sides.before(), base));
                inheritedAfter.putAll(properties(sides.after(), now));
            }
        }
        Set<String> names = new HashSet<>(inheritedBefore.keySet());
        names.addAll(inheritedAfter.keySet());
        names.removeIf(each -> !isInherited(had.get(each), inheritedBefore.get(each))
                || !isInherited(has.get(each), inheritedAfter.get(each)));
        had.keySet().removeAll(names);
        has.keySet().removeAll(names);
    }

    private static Map<String, Property> properties(Snapshot snapshot, String component) {
        Component base = snapshot.components().get(component);
        return base == null ? Map.of() : base.properties();
    }

    private static boolean isInherited(@Nullable Property own, @Nullable Property inherited) {
        return own == null
                || inherited != null
                        && own.required() == inherited.required()
                        && own.schema().pointer().equals(inherited.schema().pointer());
    }

    private void run() {
        compareAdditional();
        List<Property> gone = had.values().stream()
                .filter(each -> !has.containsKey(each.json()))
                .toList();
        List<Property> come = has.values().stream()
                .filter(each -> !had.containsKey(each.json()))
                .toList();
        Map<Property, Property> renamed =
                Unique.pairs(gone, each -> identity(each, sides.renames()), come, each -> identity(each, Renames.NONE));
        boolean isAlone = gone.size() == 1 && come.size() == 1 && isOtherwiseEqual();
        renamed.entrySet()
                .removeIf(each -> !isAlone
                        && !Akin.names(each.getKey().json(), each.getValue().json()));
        gone.forEach(was -> {
            Property is = renamed.get(was);
            if (is != null) {
                sides.add(
                        ModelRule.PROPERTY_RENAMED,
                        place(was, is),
                        "`" + was.json() + "` went and `" + is.json() + "` came, equal otherwise");
            } else {
                removed(was);
            }
        });
        come.stream().filter(each -> !renamed.containsValue(each)).forEach(this::added);
        had.forEach((json, was) -> {
            if (has.containsKey(json)) {
                compare(was, has.get(json));
            }
        });
    }

    /** Whether what both have is the same in both. */
    private boolean isOtherwiseEqual() {
        return had.values().stream().allMatch(was -> {
            Property is = has.get(was.json());
            return is == null || identity(was, sides.renames()).equals(identity(is, Renames.NONE));
        });
    }

    private void compareAdditional() {
        String was = before.additionalType();
        String is = after.additionalType();
        boolean other = was != null && is != null && !sides.renames().type(was).equals(is);
        if (other) {
            TypeChange.add(
                    sides,
                    ModelRule.ADDITIONAL_PROPERTIES_CHANGED,
                    model,
                    before.schema().merged().one(Keyword.ADDITIONAL_PROPERTIES),
                    after.schema().merged().one(Keyword.ADDITIONAL_PROPERTIES),
                    instead("`" + is + "`", "`" + was + "`"));
        }
        SchemaComparison.ofClass(sides, before, after, model, other ? Set.of(Keyword.ADDITIONAL_PROPERTIES) : Set.of());
    }

    private static String identity(Property property, Renames renames) {
        return renames.structure(property.schema().node()) + " " + property.isRequired(Direction.REQUEST) + " "
                + property.isRequired(Direction.RESPONSE);
    }

    private void removed(Property was) {
        sides.addGone(
                ModelRule.PROPERTY_REMOVED_IN_REQUESTS,
                ModelRule.PROPERTY_REMOVED_IN_RESPONSES,
                place(was, was).named(List.of(java(before, was))));
    }

    private void added(Property is) {
        ValuePlace at = place(is, is);
        Set<Direction> required = directions(is::isRequired);
        if (required.isEmpty()) {
            sides.add(ModelRule.OPTIONAL_PROPERTY_ADDED, at, "");
        } else {
            sides.add(
                    ModelRule.REQUIRED_PROPERTY_ADDED_IN_REQUESTS,
                    ModelRule.REQUIRED_PROPERTY_ADDED_IN_RESPONSES,
                    at,
                    required,
                    "");
        }
    }

    private void compare(Property was, Property is) {
        ValuePlace at = place(was, is);
        if (!was.name().equals(is.name())) {
            sides.add(ModelRule.JAVA_NAME_CHANGED, at, "was `" + was.name() + "()`");
        }
        Set<Direction> demanded = directions(each -> !was.isRequired(each) && is.isRequired(each));
        sides.add(ModelRule.MADE_REQUIRED_IN_REQUESTS, ModelRule.MADE_REQUIRED_IN_RESPONSES, at, demanded, "");
        Set<Direction> released = directions(each -> was.isRequired(each) && !is.isRequired(each));
        sides.add(ModelRule.MADE_OPTIONAL_IN_REQUESTS, ModelRule.MADE_OPTIONAL_IN_RESPONSES, at, released, "");
        if (demanded.isEmpty()
                && released.isEmpty()
                && (differs(was, is, Keyword.READ_ONLY) || differs(was, is, Keyword.WRITE_ONLY))) {
            sides.add(ModelRule.ACCESS_CHANGED, at, "");
        }
        if (differs(was, is, Keyword.DEPRECATED)) {
            sides.add(ModelRule.DEPRECATION_CHANGED, at, "");
        }
        SchemaComparison.run(sides, was.schema(), is.schema(), at);
    }

    private static boolean differs(Property was, Property is, Keyword flag) {
        return was.schema().is(flag) != is.schema().is(flag);
    }

    private Set<Direction> directions(Predicate<Direction> wanted) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        model.directions().stream().filter(wanted).forEach(directions::add);
        return directions;
    }

    private ValuePlace place(Property was, Property is) {
        boolean optional = model.directions().stream().anyMatch(each -> !was.isRequired(each));
        return model.at(was.schema().pointer(), is.schema().pointer())
                .named(List.of(java(after, is)))
                .typed(new Types(was.type(), is.type(), optional, ValueRule.TYPE_CHANGED));
    }

    /** Returns {@code Widget.size()}. */
    private static String java(Component component, Property property) {
        return component.name() + "." + property.name() + "()";
    }
}
