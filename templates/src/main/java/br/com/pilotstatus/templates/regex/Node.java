package br.com.pilotstatus.templates.regex;

import java.util.List;

/** A part of a regular expression. */
sealed interface Node {

    /** No upper limit of a repetition. */
    int UNLIMITED = Integer.MAX_VALUE;

    /** One character of a set. */
    record Chars(CharSet set) implements Node {}

    record Sequence(List<Node> parts) implements Node {}

    record Choice(List<Node> options) implements Node {}

    /** Parentheses; the number is 0 where they capture nothing. */
    record Group(Node body, int number) implements Node {}

    record Look(Node body, boolean ahead, boolean negative) implements Node {}

    record Repeat(Node body, int min, int max, boolean lazy) implements Node {}

    /** A place between two characters. */
    enum Edge implements Node {
        START,
        END,
        WORD,
        NO_WORD
    }

    /** What a group has captured. */
    record Back(int number) implements Node {}

    /** The same, of a group that may have taken no part: what it has not captured is the empty text. */
    record OptionalBack(int number) implements Node {}

    /** What it is made of. */
    default List<Node> children() {
        if (this instanceof Group group) {
            return List.of(group.body());
        } else if (this instanceof Look look) {
            return List.of(look.body());
        } else if (this instanceof Repeat repeat) {
            return List.of(repeat.body());
        } else if (this instanceof Sequence sequence) {
            return sequence.parts();
        }
        return this instanceof Choice choice ? choice.options() : List.of();
    }

    /** Nothing. */
    static Node empty() {
        return new Sequence(List.of());
    }
}
