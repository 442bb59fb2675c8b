package br.com.pilotstatus.templates.changes.rule;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table "what breaks whom". */
public sealed interface Rule
        permits OperationRule,
                ArgumentRule,
                ResponseRule,
                ModelRule,
                ValueRule,
                WireRule,
                WordRule,
                WebhookRule,
                DocumentRule {

    /** What stands in the row. */
    Meaning meaning();

    /** The change, as the beginning of a sentence. */
    default String title() {
        return meaning().title();
    }

    /** Whether it only says more of another rule's change, which has the title. */
    default boolean isAside() {
        return false;
    }

    /** What it means for a reader. */
    default Effect on(Reader reader) {
        return meaning().on(reader);
    }

    /** The name for programs. */
    String name();

    /** The whole table. */
    static List<Rule> all() {
        return Stream.<Rule[]>of(
                        OperationRule.values(),
                        ArgumentRule.values(),
                        ResponseRule.values(),
                        ModelRule.values(),
                        ValueRule.values(),
                        WireRule.values(),
                        WordRule.values(),
                        WebhookRule.values(),
                        DocumentRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
