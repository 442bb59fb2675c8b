package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.MemberRule;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.List;
import java.util.Set;

/** Compares which members an object may have, and which come together. */
final class PresenceComparison {

    private PresenceComparison() {}

    static void run(SideBySide sides, Schema was, Schema is, ValuePlace at) {
        compareClosing(sides, was.isClosed(), is.isClosed(), at);
        compareMembers(sides, was.memberRules(), is.memberRules(), at);
    }

    private static void compareClosing(SideBySide sides, boolean was, boolean is, ValuePlace at) {
        String detail = "no other properties";
        if (is && !was) {
            sides.add(ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at, detail);
        } else if (was && !is) {
            sides.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at, detail);
        }
    }

    private static void compareMembers(SideBySide sides, List<MemberRule> was, List<MemberRule> is, ValuePlace at) {
        String detail = "which members come together";
        if (Set.copyOf(was).equals(Set.copyOf(is))) {
            return;
        }
        if (is.containsAll(was)) {
            sides.add(ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at, detail);
        } else if (was.containsAll(is)) {
            sides.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at, detail);
        } else {
            sides.add(ValueRule.OTHERWISE_LIMITED_IN_REQUESTS, ValueRule.OTHERWISE_LIMITED_IN_RESPONSES, at, detail);
        }
    }
}
