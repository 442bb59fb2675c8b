package br.com.pilotstatus.templates.changes.rule;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table "what breaks whom". */
public sealed interface Rule
        permits OperationRule, ArgumentRule, ResponseRule, ModelRule, ValueRule, WebhookRule, DocumentRule {

    /** The change, as the beginning of a sentence. */
    String title();

    /** What it means for a reader. */
    Effect on(Reader reader);

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
                        WebhookRule.values(),
                        DocumentRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
