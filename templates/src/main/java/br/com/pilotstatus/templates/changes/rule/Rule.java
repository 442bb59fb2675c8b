package br.com.pilotstatus.templates.changes.rule;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table "what breaks whom". */
public sealed interface Rule permits OperationRule, ArgumentRule, ResponseRule, ModelRule, ValueRule, DocumentRule {

    /**
     * What stands in a row.
     *
     * @param title   the change, as the beginning of a sentence
     * @param clients what it means for Java callers of the client jar
     * @param servers what it means for implementers of the stub
     */
    record Meaning(String title, Effect clients, Effect servers) {}

    Meaning meaning();

    default String title() {
        return meaning().title();
    }

    default Effect clients() {
        return meaning().clients();
    }

    default Effect servers() {
        return meaning().servers();
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
                        DocumentRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
