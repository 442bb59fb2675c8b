package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Keyword;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares what a value is where it is absent. */
final class DefaultComparison {

    private static final Set<String> INSIDE = Set.of(Keyword.ITEMS.key(), Keyword.ADDITIONAL_PROPERTIES.key());

    private DefaultComparison() {}

    static void run(SideBySide sides, JsonNode was, JsonNode is, ValuePlace at) {
        Rule rule = rule(at);
        sides.add(
                rule,
                at.child(Keyword.DEFAULT.key()),
                (rule == ValueRule.UNCHECKED_KEYWORD_CHANGED ? "`default` " : "") + instead(Code.of(is), Code.of(was)));
    }

    /** What is never absent has no use for one. */
    private static Rule rule(ValuePlace at) {
        boolean isArgument = at.types().rule() == ValueRule.ARGUMENT_TYPE_CHANGED;
        if (isElement(at) || isArgument && !at.types().optional()) {
            return ValueRule.UNCHECKED_KEYWORD_CHANGED;
        }
        return isArgument ? ValueRule.ARGUMENT_DEFAULT_CHANGED : ValueRule.DEFAULT_CHANGED;
    }

    /** Whether it is what a list or a map has. */
    private static boolean isElement(ValuePlace at) {
        return INSIDE.contains(at.after().last()) && !at.after().parent().last().equals(Keyword.PROPERTIES.key());
    }
}
