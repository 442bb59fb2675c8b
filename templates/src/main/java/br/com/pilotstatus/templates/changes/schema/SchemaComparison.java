package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Checker;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what a value may be, properties left aside: its Java type first, then what the type does not show. */
public final class SchemaComparison {

    private static final Set<Keyword> OF_OTHERS =
            EnumSet.of(Keyword.ADDITIONAL_PROPERTIES, Keyword.UNEVALUATED_PROPERTIES);

    private static final Set<String> NUMBERS = Set.of("integer", "number");
    private static final Set<Keyword> AT_LEAST =
            EnumSet.of(Keyword.MIN_LENGTH, Keyword.MIN_ITEMS, Keyword.MIN_PROPERTIES, Keyword.MIN_CONTAINS);
    private static final Set<Keyword> LISTED = EnumSet.of(Keyword.ENUM, Keyword.CONST);

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
        comparison.compareNull(was.schema().allowsNull(), is.schema().allowsNull(), at);
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
        compareNull(before.allowsNull(), after.allowsNull(), at);
        if (!same && isAnotherType(before, after, at)) {
            TypeChange.add(
                    sides,
                    at.types().rule(),
                    at,
                    before,
                    after,
                    instead(name(at.types().after(), after), name(at.types().before(), before)));
            compareLimits(before.merged(), after.merged(), at);
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

    private void compareNull(boolean was, boolean is, ValuePlace at) {
        if (was && !is) {
            sides.add(ValueRule.NULL_REFUSED_IN_REQUESTS, ValueRule.NULL_REFUSED_IN_RESPONSES, at, "");
        } else if (!was && is && at.types().optional()) {
            sides.add(ValueRule.NULL_ALLOWED_WHERE_OPTIONAL, at, "");
        } else if (!was && is) {
            sides.add(ValueRule.NULL_ALLOWED_IN_REQUESTS, ValueRule.NULL_ALLOWED_IN_RESPONSES, at, "");
        }
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

    /** What another type of the same kind of values is limited to; what is of a form of its own has no limits. */
    private void compareLimits(Schema before, Schema after, ValuePlace at) {
        String was = before.type();
        String is = after.type();
        boolean numbers = NUMBERS.contains(was) && NUMBERS.contains(is);
        boolean alike = numbers || was.equals(is) && !was.equals("object");
        if (alike && !before.hasAny(LISTED) && !after.hasAny(LISTED) && isUnformed(before) && isUnformed(after)) {
            Documentation.others(before.node(), after.node(), Set.of()).stream()
                    .map(Keyword::of)
                    .filter(each -> each != null && each.isLimit() && !told.contains(each))
                    .forEach(each -> compare(each, before, after, at));
        }
    }

    private static boolean isUnformed(Schema schema) {
        Format format = schema.format();
        return format == null || !format.isTypedText();
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
            case DEFAULT ->
                sides.add(
                        at.types().rule() == ValueRule.ARGUMENT_TYPE_CHANGED
                                ? ValueRule.ARGUMENT_DEFAULT_CHANGED
                                : ValueRule.DEFAULT_CHANGED,
                        at.child(keyword.key()),
                        instead(Code.of(is), Code.of(was)));
            case DISCRIMINATOR -> {
                if (!isOnlyExtended(was, is)) {
                    sides.add(ModelRule.DISCRIMINATOR_CHANGED, at.child(keyword.key()), "");
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
                if (Bound.LOWEST.contains(keyword)) {
                    compareBound(Bound.lowest(before), Bound.lowest(after), 1, keyword, at);
                } else if (Bound.HIGHEST.contains(keyword)) {
                    compareBound(Bound.highest(before), Bound.highest(after), -1, keyword, at);
                } else if (keyword.isLimit()) {
                    compareLimit(keyword, sized(keyword, was), sized(keyword, is), at.child(keyword.key()));
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

    /** What two keywords say together is told of the one that says it. */
    private void compareBound(Bound was, Bound is, int up, Keyword keyword, ValuePlace at) {
        String says = "`" + keyword.key() + "` ";
        boolean isFirst = (is.number() == null ? was : is).keyword().startsWith(says);
        int direction = isFirst ? was.direction(is, up) : 0;
        String detail = was.number() == null
                        || is.number() == null
                        || was.keyword().startsWith(says)
                ? says + instead(is.keyword().replace(says, ""), was.keyword().replace(says, ""))
                : instead(is.keyword(), was.keyword());
        if (direction > 0) {
            sides.add(ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at.child(keyword.key()), detail);
        } else if (direction < 0) {
            sides.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at.child(keyword.key()), detail);
        }
    }

    /** At least none is no limit. */
    private static JsonNode sized(Keyword keyword, JsonNode value) {
        boolean isIdle = AT_LEAST.contains(keyword)
                && value.isNumber()
                && value.decimalValue().signum() == 0;
        return isIdle ? value.path(0) : value;
    }

    private void compareLimit(Keyword keyword, JsonNode was, JsonNode is, ValuePlace at) {
        OptionalInt direction = keyword.limit().direction(was, is);
        String detail = "`" + keyword.key() + "` " + instead(Code.of(is), Code.of(was));
        if (direction.isEmpty()) {
            sides.add(ValueRule.OTHERWISE_LIMITED_IN_REQUESTS, ValueRule.OTHERWISE_LIMITED_IN_RESPONSES, at, detail);
        } else if (direction.getAsInt() < 0) {
            sides.add(ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at, detail);
        } else if (direction.getAsInt() > 0) {
            sides.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at, detail);
        }
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
