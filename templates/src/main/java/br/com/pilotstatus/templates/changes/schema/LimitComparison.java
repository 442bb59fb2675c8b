package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Checker;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares keywords that limit the values of a type. */
final class LimitComparison {

    private static final Set<String> NUMBERS = Set.of("integer", "number");
    private static final Set<Keyword> LISTED = EnumSet.of(Keyword.ENUM, Keyword.CONST);
    private static final Set<Keyword> AT_LEAST =
            EnumSet.of(Keyword.MIN_LENGTH, Keyword.MIN_ITEMS, Keyword.MIN_PROPERTIES, Keyword.MIN_CONTAINS);

    private LimitComparison() {}

    static void run(SideBySide sides, Keyword keyword, Schema before, Schema after, ValuePlace at) {
        if (Bound.LOWEST.contains(keyword)) {
            compareBound(sides, Bound.lowest(before), Bound.lowest(after), 1, keyword, at);
        } else if (Bound.HIGHEST.contains(keyword)) {
            compareBound(sides, Bound.highest(before), Bound.highest(after), -1, keyword, at);
        } else {
            JsonNode was = sized(keyword, before.get(keyword));
            JsonNode is = sized(keyword, after.get(keyword));
            compareLimit(sides, keyword, was, is, at.child(keyword.key()));
        }
    }

    /** What another type of the same kind of values is limited to; what is of a form of its own has no limits. */
    static void ofAnotherType(SideBySide sides, Schema before, Schema after, ValuePlace at) {
        String was = before.type();
        String is = after.type();
        boolean numbers = NUMBERS.contains(was) && NUMBERS.contains(is);
        boolean alike = numbers || was.equals(is) && !was.isEmpty() && !was.equals("object");
        if (alike && !before.hasAny(LISTED) && !after.hasAny(LISTED) && isUnformed(before) && isUnformed(after)) {
            Documentation.others(before.node(), after.node(), Set.of()).stream()
                    .map(Keyword::of)
                    .filter(each -> each != null && each.isLimit())
                    .forEach(each -> run(sides, each, before, after, at));
        }
    }

    private static boolean isUnformed(Schema schema) {
        Format format = schema.format();
        return format == null || !format.isTypedText();
    }

    /** What two keywords say together is told of the one that says it. */
    private static void compareBound(SideBySide sides, Bound was, Bound is, int up, Keyword keyword, ValuePlace at) {
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

    private static void compareLimit(SideBySide sides, Keyword keyword, JsonNode was, JsonNode is, ValuePlace at) {
        OptionalInt direction = keyword.limit().direction(was, is);
        String detail = "`" + keyword.key() + "` " + instead(Code.of(is), Code.of(was));
        if (direction.isEmpty()) {
            sides.add(ValueRule.OTHERWISE_LIMITED_IN_REQUESTS, ValueRule.OTHERWISE_LIMITED_IN_RESPONSES, at, detail);
        } else if (direction.getAsInt() < 0) {
            boolean isOfBuild = keyword.checker() == Checker.BUILD;
            sides.add(
                    isOfBuild ? ValueRule.NARROWED_FOR_BUILD_IN_REQUESTS : ValueRule.NARROWED_IN_REQUESTS,
                    ValueRule.NARROWED_IN_RESPONSES,
                    at,
                    detail);
        } else if (direction.getAsInt() > 0) {
            sides.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at, detail);
        }
    }
}
