package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of a value in both documents.
 *
 * @param before     its JSON pointer in the old document
 * @param after      its JSON pointer in the new document
 * @param java       the Java names that give or take the value
 * @param sides      which way it goes
 * @param operations methods that it reaches
 * @param typeRule   what another Java type means here
 * @param optional   whether Java had to expect null here before
 * @param oldType    its Java type in the old document; null where that is not known
 * @param newType    its Java type in the new document; null where that is not known
 */
record Place(
        String before,
        String after,
        List<String> java,
        Set<Side> sides,
        List<String> operations,
        Rule typeRule,
        boolean optional,
        @Nullable String oldType,
        @Nullable String newType) {

    /** A place inside this one; where the Java type outside is the same, that inside is too. */
    Place child(String... steps) {
        return new Place(
                Pointer.child(before, steps),
                Pointer.child(after, steps),
                java,
                sides,
                operations,
                typeRule,
                false,
                oldType,
                newType);
    }

    /** The same place with other Java names, where any are known. */
    Place named(List<String> names) {
        return names.isEmpty()
                ? this
                : new Place(before, after, names, sides, operations, typeRule, optional, oldType, newType);
    }

    Place typed(@Nullable String old, @Nullable String fresh) {
        return new Place(before, after, java, sides, operations, typeRule, optional, old, fresh);
    }
}
