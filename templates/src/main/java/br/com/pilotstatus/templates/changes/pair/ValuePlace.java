package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of a value in both documents, and what the value is in Java.
 *
 * @param before     where it is in the document before
 * @param after      where it is in the document after
 * @param java       the Java names that give or take the value
 * @param directions which way it goes
 * @param operations methods that it reaches
 * @param typeRule   what another Java type means here
 * @param optional   whether Java had to expect null here before
 * @param typeBefore its Java type before; null where that is not known
 * @param typeAfter  its Java type after; null where that is not known
 */
public record ValuePlace(
        Pointer before,
        Pointer after,
        List<String> java,
        Set<Direction> directions,
        List<String> operations,
        Rule typeRule,
        boolean optional,
        @Nullable String typeBefore,
        @Nullable String typeAfter) {

    /** A place that reaches nothing beyond its Java names, and of which the Java types are not known. */
    public static ValuePlace of(Pointer before, Pointer after, List<String> java, Set<Direction> directions) {
        return new ValuePlace(before, after, java, directions, List.of(), ValueRule.TYPE_CHANGED, false, null, null);
    }

    /** A place inside this one; where the Java type outside is the same, that inside is too. */
    public ValuePlace child(String... steps) {
        return new ValuePlace(
                before.child(steps),
                after.child(steps),
                java,
                directions,
                operations,
                typeRule,
                false,
                typeBefore,
                typeAfter);
    }

    /** A place elsewhere in the documents that is the same in Java, but for its type. */
    public ValuePlace at(Pointer otherBefore, Pointer otherAfter) {
        return new ValuePlace(otherBefore, otherAfter, java, directions, operations, typeRule, false, null, null);
    }

    /** The same place with other Java names, where any are known. */
    public ValuePlace named(List<String> names) {
        return names.isEmpty()
                ? this
                : new ValuePlace(
                        before, after, names, directions, operations, typeRule, optional, typeBefore, typeAfter);
    }

    public ValuePlace reaching(List<String> methods) {
        return new ValuePlace(before, after, java, directions, methods, typeRule, optional, typeBefore, typeAfter);
    }

    public ValuePlace typed(@Nullable String then, @Nullable String now) {
        return new ValuePlace(before, after, java, directions, operations, typeRule, optional, then, now);
    }

    public ValuePlace optional(boolean maybe) {
        return new ValuePlace(before, after, java, directions, operations, typeRule, maybe, typeBefore, typeAfter);
    }

    public ValuePlace meaning(Rule otherType) {
        return new ValuePlace(before, after, java, directions, operations, otherType, optional, typeBefore, typeAfter);
    }
}
