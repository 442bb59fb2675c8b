package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WireRule;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells alternatives apart: a discriminator, or their members alone. */
final class Discriminators {

    private Discriminators() {}

    /** Tells of another discriminator: who asks for it does not find the old one, and who does not may mistake one for another. */
    static void add(SideBySide sides, Schema was, Schema is, ValuePlace at) {
        Set<Rule> rules = new LinkedHashSet<>();
        rules.add(ModelRule.DISCRIMINATOR_CHANGED);
        if (at.directions().contains(Direction.REQUEST)) {
            addIf(is, WireRule.DISCRIMINATED_OTHERWISE_IN_REQUESTS, WireRule.TAKEN_FOR_ANOTHER_IN_REQUESTS, rules);
        }
        if (at.directions().contains(Direction.RESPONSE)) {
            addIf(was, WireRule.DISCRIMINATED_OTHERWISE_IN_RESPONSES, WireRule.TAKEN_FOR_ANOTHER_IN_RESPONSES, rules);
        }
        addIf(is, WireRule.DISCRIMINATED_OTHERWISE_IN_STORE, WireRule.TAKEN_FOR_ANOTHER_IN_STORE, rules);
        sides.add(new Change(rules, at.java(), "", at.after().toString(), false, at.operations()));
    }

    private static void addIf(Schema reader, Rule asked, Rule mistaken, Set<Rule> rules) {
        if (reader.has(Keyword.DISCRIMINATOR)) {
            rules.add(asked);
        } else if (reader.alternatives().stream().anyMatch(each -> passes(each, reader))) {
            rules.add(mistaken);
        }
    }

    /** Whether what is none of some alternatives, or one of them, is read as another one of them. */
    static boolean passes(@Nullable Schema alternative, Schema union) {
        return alternative != null
                && !union.has(Keyword.DISCRIMINATOR)
                && union.alternatives().stream()
                        .anyMatch(
                                each -> !isSame(each, alternative) && Reads.all(alternative, each, Reads.Form.STRICT));
    }

    private static boolean isSame(Schema one, Schema other) {
        String component = one.component();
        return component == null ? one.node().equals(other.node()) : component.equals(other.component());
    }
}
