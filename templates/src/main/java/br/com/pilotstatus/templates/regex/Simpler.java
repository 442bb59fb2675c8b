package br.com.pilotstatus.templates.regex;

import br.com.pilotstatus.templates.regex.CharSet.Item;
import br.com.pilotstatus.templates.regex.CharSet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says repetitions in a way that Java is quick with. It goes through a repeated class of characters in a loop, but through
 * repeated alternatives by recursion, which a long text lets overflow the stack; and it tries a repetition of a repetition in
 * all ways to divide a text.
 */
final class Simpler {

    private final Set<Integer> referred;

    private Simpler(Set<Integer> referred) {
        this.referred = referred;
    }

    /** The same, where no reference needs a group of the given numbers. */
    static Node of(Node.Repeat repeat, Set<Integer> referred) {
        if (repeat.body() instanceof Node.Look) {
            return repeat.min() == 0 ? Node.empty() : repeat.body();
        }
        Simpler simpler = new Simpler(referred);
        CharSet set = simpler.set(repeat.body());
        if (set != null) {
            return new Node.Repeat(new Node.Chars(set), repeat.min(), repeat.max(), repeat.lazy());
        }
        if (isLoop(repeat) && simpler.bare(repeat.body()) instanceof Node.Repeat inner && isLoop(inner)) {
            return of(
                    new Node.Repeat(inner.body(), repeat.min() * inner.min(), Node.UNLIMITED, repeat.lazy()), referred);
        }
        return repeat;
    }

    private static boolean isLoop(Node.Repeat repeat) {
        return repeat.min() <= 1 && repeat.max() == Node.UNLIMITED;
    }

    /** Without parentheses that matter to nothing. */
    private Node bare(Node node) {
        if (node instanceof Node.Group group && !referred.contains(group.number())) {
            return bare(group.body());
        } else if (node instanceof Node.Sequence sequence && sequence.parts().size() == 1) {
            return bare(sequence.parts().get(0));
        }
        return node;
    }

    private @Nullable CharSet set(Node node) {
        Node bare = bare(node);
        if (bare instanceof Node.Chars chars) {
            return chars.set();
        }
        if (!(bare instanceof Node.Choice choice)) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (Node option : choice.options()) {
            CharSet set = set(option);
            if (set == null || set.negated() && !set.items().stream().allMatch(Range.class::isInstance)) {
                return null;
            }
            items.addAll(set.plainItems());
        }
        return new CharSet(false, items);
    }
}
