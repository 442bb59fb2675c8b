package br.com.pilotstatus.templates.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides what a reference to a group finds there. In ECMA 262 that is nothing, the empty text, where the group took no part,
 * be it that it comes later, or that another alternative did; and each turn of a repetition begins anew. Java fails in the one
 * case, and finds what an earlier turn left in the other.
 */
final class References {

    private final Map<Integer, List<Node>> groups = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private final List<Node> path = new ArrayList<>();

    private References() {}

    /** The expression with references that mean the same in Java. */
    static Node resolve(Node expression) {
        References references = new References();
        references.collect(expression);
        return references.resolved(expression);
    }

    private void collect(Node node) {
        path.add(node);
        if (node instanceof Node.Group group && group.number() > 0) {
            groups.put(group.number(), List.copyOf(path));
        }
        node.children().forEach(this::collect);
        path.remove(path.size() - 1);
    }

    private Node resolved(Node node) {
        path.add(node);
        Node made = made(node);
        path.remove(path.size() - 1);
        if (node instanceof Node.Group group) {
            closed.add(group.number());
        }
        return made;
    }

    private Node made(Node node) {
        if (node instanceof Node.Back back) {
            return reference(back);
        } else if (node instanceof Node.Group group) {
            return new Node.Group(resolved(group.body()), group.number());
        } else if (node instanceof Node.Look look) {
            return new Node.Look(resolved(look.body()), look.ahead(), look.negative());
        } else if (node instanceof Node.Repeat repeat) {
            return new Node.Repeat(resolved(repeat.body()), repeat.min(), repeat.max(), repeat.lazy());
        } else if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.parts().stream().map(this::resolved).toList());
        } else if (node instanceof Node.Choice choice) {
            return new Node.Choice(choice.options().stream().map(this::resolved).toList());
        }
        return node;
    }

    private Node reference(Node.Back back) {
        List<Node> group = Objects.requireNonNull(groups.get(back.number()), "the parser knows all groups");
        if (behind(path) || behind(group)) {
            throw new Unreadable("Java can't go back to a group from within (?<=…), or into it");
        }
        int common = common(group);
        Node fork = path.get(common);
        List<Node> inner = group.subList(common + 1, group.size());
        boolean inNegative = inner.stream().anyMatch(node -> node instanceof Node.Look look && look.negative());
        if (!closed.contains(back.number()) || fork instanceof Node.Choice || inNegative) {
            return Node.empty();
        }
        boolean optional = inner.stream().anyMatch(References::mayBeLeftOut);
        boolean mayStay = inner.stream().anyMatch(References::mayStay)
                || optional && group.stream().anyMatch(References::repeats)
                || optional && inner.stream().anyMatch(Node.Look.class::isInstance);
        if (mayStay) {
            throw new Unreadable("in Java \\%d would find what an earlier attempt has left".formatted(back.number()));
        }
        return optional ? new Node.OptionalBack(back.number()) : back;
    }

    /** The last node on both ways. */
    private int common(List<Node> group) {
        int common = 0;
        while (common + 1 < Math.min(group.size(), path.size()) && group.get(common + 1) == path.get(common + 1)) {
            common++;
        }
        return common;
    }

    private static boolean behind(List<Node> path) {
        return path.stream().anyMatch(node -> node instanceof Node.Look look && !look.ahead());
    }

    private static boolean mayBeLeftOut(Node node) {
        return node instanceof Node.Choice || node instanceof Node.Repeat repeat && repeat.min() == 0;
    }

    private static boolean repeats(Node node) {
        return node instanceof Node.Repeat repeat && repeat.max() > 1;
    }

    /** Java takes a turn that takes nothing, ECMA 262 does not. */
    private static boolean mayStay(Node node) {
        return node instanceof Node.Repeat repeat
                && !(repeat.min() == 1 && repeat.max() == 1)
                && Width.of(repeat.body()).min() == 0;
    }
}
