package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.changes.rule.WireRule;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells that something is of another type in Java, and which values that are on the wire or stored are not read for that. */
final class TypeChange {

    private static final Set<Rule> OF_TEXT =
            Set.of(ValueRule.ARGUMENT_TYPE_CHANGED, ResponseRule.HEADER_JAVA_TYPE_CHANGED);

    private TypeChange() {}

    static void add(SideBySide sides, Rule rule, ValuePlace at, Schema was, Schema is, String detail) {
        Set<Rule> rules = new LinkedHashSet<>();
        rules.add(rule);
        if (rule != ResponseRule.ERROR_BODY_CHANGED) {
            rules.addAll(unread(rule, at, was, is));
        }
        sides.add(new Change(rules, at.java(), detail, at.after().toString(), false, at.operations()));
    }

    private static Set<Rule> unread(Rule rule, ValuePlace at, Schema was, Schema is) {
        Set<Rule> rules = new LinkedHashSet<>();
        boolean text = OF_TEXT.contains(rule);
        if (at.directions().contains(Direction.REQUEST)
                && !Reads.all(was, is, text ? Reads.Form.TEXT : Reads.Form.STRICT)) {
            rules.add(WireRule.REFUSED_IN_REQUESTS);
        }
        if (at.directions().contains(Direction.RESPONSE)
                && !Reads.all(is, was, text ? Reads.Form.TEXT : Reads.Form.EXPECTING)) {
            rules.add(text ? WireRule.HEADER_UNREAD : WireRule.UNREAD_IN_RESPONSES);
        }
        if (!text && !Reads.all(was, is, Reads.Form.TOLERANT)) {
            rules.add(WireRule.UNREAD_IN_STORE);
        }
        return rules;
    }
}
