package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.rule.ValueRule;

/** Compares whether a value may be null. */
final class NullComparison {

    private NullComparison() {}

    static void run(SideBySide sides, boolean was, boolean is, ValuePlace at) {
        boolean isArgument = at.types().rule() == ValueRule.ARGUMENT_TYPE_CHANGED;
        if (was != is && isArgument && at.types().optional()) {
            sides.add(ValueRule.UNCHECKED_KEYWORD_CHANGED, at, "null " + (is ? "allowed" : "refused"));
        } else if (was && !is && at.types().optional()) {
            sides.add(
                    ValueRule.NULL_REFUSED_WHERE_OPTIONAL_IN_REQUESTS,
                    ValueRule.NULL_REFUSED_WHERE_OPTIONAL_IN_RESPONSES,
                    at,
                    "");
        } else if (was && !is) {
            sides.add(ValueRule.NULL_REFUSED_IN_REQUESTS, ValueRule.NULL_REFUSED_IN_RESPONSES, at, "");
        } else if (!was && is && at.types().optional()) {
            sides.add(ValueRule.NULL_ALLOWED_WHERE_OPTIONAL, at, "");
        } else if (!was && is) {
            sides.add(ValueRule.NULL_ALLOWED_IN_REQUESTS, ValueRule.NULL_ALLOWED_IN_RESPONSES, at, "");
        }
    }
}
