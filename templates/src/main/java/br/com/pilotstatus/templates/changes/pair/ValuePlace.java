package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of a value in both documents, and what the value is in Java.
 *
 * @param before     where it is in the document before
 * @param after      where it is in the document after
 * @param java       the Java names that give or take the value
 * @param directions which way it goes
 * @param operations methods that it reaches
 * @param types      what it is in Java
 */
public record ValuePlace(
        Pointer before,
        Pointer after,
        List<String> java,
        Set<Direction> directions,
        List<String> operations,
        Types types) {

    /**
     * What a value is in Java.
     *
     * @param before   its type before; null where that is not known
     * @param after    its type after; null where that is not known
     * @param optional whether Java had to expect null before
     * @param rule     what another type means here
     */
    public record Types(@Nullable String before, @Nullable String after, boolean optional, Rule rule) {

        /** Whether null is inside is compared by itself, at the schema that says it. */
        private static final Pattern NULL_INSIDE = Pattern.compile("(?<=[<,] ?)@Nullable |(?<=byte) @Nullable (?=\\[)");

        /** Nothing is known. */
        public static final Types NONE = new Types(null, null, false, ValueRule.TYPE_CHANGED);

        public Types {
            before = plain(before);
            after = plain(after);
        }

        private static @Nullable String plain(@Nullable String type) {
            return type == null ? null : NULL_INSIDE.matcher(type).replaceAll("");
        }

        public Types(@Nullable String before, @Nullable String after) {
            this(before, after, false, ValueRule.TYPE_CHANGED);
        }
    }

    /** A place that reaches nothing beyond its Java names, and of which the Java types are not known. */
    public static ValuePlace of(Pointer before, Pointer after, List<String> java, Set<Direction> directions) {
        return new ValuePlace(before, after, java, directions, List.of(), Types.NONE);
    }

    /** A place inside this one; where the Java type outside is the same, that inside is too. */
    public ValuePlace child(String... steps) {
        Types inside = new Types(types.before, types.after, false, types.rule);
        return new ValuePlace(before.child(steps), after.child(steps), java, directions, operations, inside);
    }

    /** A place elsewhere in the documents, which reaches what this one does. */
    public ValuePlace at(Pointer otherBefore, Pointer otherAfter) {
        return new ValuePlace(otherBefore, otherAfter, java, directions, operations, Types.NONE);
    }

    /** The same place with other Java names, where any are known. */
    public ValuePlace named(List<String> names) {
        return names.isEmpty() ? this : new ValuePlace(before, after, names, directions, operations, types);
    }

    public ValuePlace reaching(List<String> methods) {
        return new ValuePlace(before, after, java, directions, methods, types);
    }

    public ValuePlace typed(Types other) {
        return new ValuePlace(before, after, java, directions, operations, other);
    }
}
