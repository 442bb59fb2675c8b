package br.com.pilotstatus.templates.regex;

import java.util.List;

/** Whether an expression can only be found at the beginning or at the end of a text. */
final class Anchors {

    private Anchors() {}

    static boolean starts(Node node) {
        return bound(node, Node.Edge.START);
    }

    static boolean ends(Node node) {
        return bound(node, Node.Edge.END);
    }

    /** A sequence without the end of the text that it ends with; any other node as it is. */
    static Node withoutLast(Node node) {
        if (node instanceof Node.Sequence sequence
                && !sequence.parts().isEmpty()
                && last(sequence.parts()) == Node.Edge.END) {
            return new Node.Sequence(
                    sequence.parts().subList(0, sequence.parts().size() - 1));
        }
        return node;
    }

    private static boolean bound(Node node, Node.Edge edge) {
        if (node instanceof Node.Sequence sequence && !sequence.parts().isEmpty()) {
            return bound(edge == Node.Edge.START ? sequence.parts().get(0) : last(sequence.parts()), edge);
        } else if (node instanceof Node.Choice choice) {
            return choice.options().stream().allMatch(option -> bound(option, edge));
        }
        return node == edge || node instanceof Node.Group group && bound(group.body(), edge);
    }

    private static Node last(List<Node> parts) {
        return parts.get(parts.size() - 1);
    }
}
