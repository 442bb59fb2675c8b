package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Checker;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what a value may be, properties left aside: its Java type first, then what the type does not show. */
public final class SchemaComparison {

    private static final Set<Keyword> OF_OTHERS =
            EnumSet.of(Keyword.ADDITIONAL_PROPERTIES, Keyword.UNEVALUATED_PROPERTIES);

    private final SideBySide sides;
    private final Set<Keyword> told;
    private final Set<List<Schema>> around = new HashSet<>();

    private SchemaComparison(SideBySide sides, Set<Keyword> told) {
        this.sides = sides;
        this.told = told;
    }

    /** Compares the schemas of one place. */
    public static void run(SideBySide sides, Schema before, Schema after, ValuePlace at) {
        new SchemaComparison(sides, Set.of()).compare(before, after, at);
    }

    /** Compares what two classes allow as values, but for the keywords that are told already. */
    static void ofClass(SideBySide sides, Component was, Component is, ValuePlace at, Set<Keyword> told) {
        SchemaComparison comparison = new SchemaComparison(sides, told);
        boolean allowed = was.schema().allowsNull();
        boolean allows = is.schema().allowsNull();
        if (allowed != allows) {
            boolean optional = sides.before().isOptional(was.name());
            NullComparison.run(sides, allowed, allows, at.typed(new Types("", "", optional, ValueRule.TYPE_CHANGED)));
        }
        // The class is the same, so is what is inside of it, unless a property tells otherwise.
        comparison.compareKeywords(was.schema(), is.schema(), at.typed(new Types("", "")));
        PresenceComparison.run(sides, was.schema(), is.schema(), at);
    }

    private void compare(Schema before, Schema after, ValuePlace at) {
        String was = component(before);
        boolean same = was != null && sides.renames().of(was).equals(component(after));
        if (before.equals(after) && (same || was == null) || same && before.isReference() && after.isReference()) {
            return;
        }
        // What leads in a circle is compared where it begins.
        if (around.add(List.of(before, after))) {
            compareContent(before, after, at, same);
            around.remove(List.of(before, after));
        }
    }

    private void compareContent(Schema before, Schema after, ValuePlace at, boolean same) {
        NullComparison.run(sides, before.allowsNull(), after.allowsNull(), at);
        if (!same && isAnotherType(before, after, at)) {
            TypeChange.add(
                    sides,
                    at.types().rule(),
                    at,
                    before,
                    after,
                    instead(name(at.types().after(), after), name(at.types().before(), before)));
            LimitComparison.ofAnotherType(sides, before.merged(), after.merged(), at);
        } else if (same) {
            compareKeywords(before, after, at);
        } else {
            compareTypes(before.merged(), after.merged(), at);
            compareKeywords(before.merged(), after.merged(), at);
            AlternativeComparison.run(sides, before.merged(), after.merged(), at);
        }
    }

    /** The component that a schema is nothing but, null left aside; null where there is none. */
    private static @Nullable String component(Schema schema) {
        Schema only = schema.isReference() ? null : schema.only();
        return only == null ? schema.component() : component(only);
    }

    private boolean isAnotherType(Schema before, Schema after, ValuePlace at) {
        if (at.types().before() != null && at.types().after() != null) {
            return !sides.renames().type(at.types().before()).equals(at.types().after());
        }
        return before.isReference()
                || after.isReference()
                || !types(before).equals(types(after))
                || !FormatComparison.isSameType(before.merged(), after.merged());
    }

    private void compareTypes(Schema before, Schema after, ValuePlace at) {
        Set<String> was = types(before);
        Set<String> is = types(after);
        if (!was.equals(is)) {
            FormatComparison.narrowedOrWidened(sides, was, is, at.child("type"), instead(text(is), text(was)));
        }
        FormatComparison.run(sides, before, after, at);
    }

    private void compareKeywords(Schema before, Schema after, ValuePlace at) {
        for (String key : Documentation.others(before.node(), after.node(), Set.of())) {
            Keyword keyword = Keyword.of(key);
            if (keyword == null) {
                sides.add(ValueRule.UNCHECKED_KEYWORD_CHANGED, at, "`" + key + "`");
            } else if (!told.contains(keyword)
                    && !(OF_OTHERS.contains(keyword) && before.isClosed() != after.isClosed())
                    && !before.hasMemberRules(keyword)
                    && !after.hasMemberRules(keyword)) {
                compare(keyword, before, after, at);
            }
        }
    }

    private void compare(Keyword keyword, Schema before, Schema after, ValuePlace at) {
        JsonNode was = before.get(keyword);
        JsonNode is = after.get(keyword);
        switch (keyword) {
            case DEFAULT -> DefaultComparison.run(sides, was, is, at);
            case OPEN ->
                sides.add(new Change(
                        after.isOpen()
                                ? Set.of(ValueRule.SET_OPENED)
                                : EnumComparison.refusing(ValueRule.SET_CLOSED, at, after),
                        at.java(),
                        "",
                        at.after().toString(),
                        false,
                        at.operations()));
            case SECRET -> sides.add(ValueRule.SECRET_CHANGED, at, "");
            case DISCRIMINATOR -> {
                if (!isOnlyExtended(was, is)) {
                    Discriminators.add(sides, before, after, at.child(keyword.key()));
                }
            }
            case ENUM -> EnumComparison.run(sides, before, after, at);
            case ITEMS, ADDITIONAL_PROPERTIES -> {
                if (was.isObject() && is.isObject()) {
                    compare(before.one(keyword), after.one(keyword), at.child(keyword.key()));
                } else {
                    sides.add(ValueRule.UNCHECKED_KEYWORD_CHANGED, at, "`" + keyword.key() + "`");
                }
            }
            default -> {
                if (keyword.isLimit()) {
                    LimitComparison.run(sides, keyword, before, after, at);
                } else if (keyword.checker() != Checker.TYPE || keyword == Keyword.CONTENT_ENCODING) {
                    sides.add(ValueRule.UNCHECKED_KEYWORD_CHANGED, at, "`" + keyword.key() + "`");
                }
            }
        }
    }

    /** What a new name leads to is a new alternative, which is told. */
    private static boolean isOnlyExtended(JsonNode was, JsonNode is) {
        return !was.path("mapping").isEmpty()
                && was.path("propertyName").equals(is.path("propertyName"))
                && was.path("mapping").properties().stream()
                        .allMatch(each ->
                                each.getValue().equals(is.path("mapping").path(each.getKey())));
    }

    private static Set<String> types(Schema schema) {
        return new TreeSet<>(schema.merged().types());
    }

    private static String name(@Nullable String javaType, Schema schema) {
        if (javaType != null) {
            return "`" + javaType + "`";
        }
        String component = schema.component();
        String format = schema.merged().text(Keyword.FORMAT);
        return component != null
                ? "`" + component + "`"
                : text(types(schema)) + (format.isEmpty() ? "" : " (`" + format + "`)");
    }

    private static String text(Set<String> types) {
        return types.isEmpty() ? "any type" : "`" + String.join(", ", types) + "`";
    }
}
