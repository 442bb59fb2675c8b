package br.com.pilotstatus.templates.changes;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table "what breaks whom". */
sealed interface Rule permits OperationRule, ArgumentRule, AnswerRule, ModelRule, ValueRule, DocumentRule {

    /** The change, as the beginning of a sentence. */
    String title();

    /** What it means for Java callers of the client jar. */
    Effect clients();

    /** What it means for implementors of the stub. */
    Effect servers();

    /** The name for programs. */
    String name();

    /** The whole table. */
    static List<Rule> all() {
        return Stream.<Rule[]>of(OperationRule.values(), ArgumentRule.values(), AnswerRule.values(), ModelRule.values(),
                ValueRule.values(), DocumentRule.values()).flatMap(Stream::of).toList();
    }
}
