package br.com.pilotstatus.templates.regex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes an expression for {@link java.util.regex.Pattern}. */
final class Writer {

    /** Java 19 and later read \b by ASCII alone, as ECMA 262 does; earlier ones do not. */
    private static final String WORD = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

    private static final String NO_WORD = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    /** True everywhere. Where this stands, Java looks behind by characters, of which some are two chars. */
    private static final String PAIRS = "(?!(?!)\ud83d\ude00)";

    private final StringBuilder java = new StringBuilder();
    private final Set<Integer> referred = new HashSet<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> markers = new HashMap<>();
    private int opened;
    private boolean pairs;

    private Writer(Node expression) {
        refer(expression);
    }

    /** Returns what {@code matches} of Java's matcher is true of where the expression is found. */
    static String whole(Node expression) {
        boolean starts = Anchors.starts(expression);
        boolean ends = Anchors.ends(expression);
        Node body = ends ? Anchors.withoutLast(expression) : expression;
        Writer writer = new Writer(expression);
        writer.write(body);
        String text = writer.java + (body == expression ? "" : "$") + (writer.pairs ? PAIRS : "");
        return starts && body != expression
                ? text
                : (starts ? "" : "[\\s\\S]*") + "(?:" + text + ")" + (ends ? "" : "[\\s\\S]*");
    }

    private void refer(Node node) {
        if (node instanceof Node.Back back) {
            referred.add(back.number());
        } else if (node instanceof Node.OptionalBack back) {
            referred.add(back.number());
        }
        node.children().forEach(this::refer);
    }

    private void write(Node node) {
        if (node instanceof Node.Chars chars) {
            java.append(SetText.of(chars.set()));
        } else if (node instanceof Node.Edge edge) {
            java.append(
                    switch (edge) {
                        case START -> "^";
                        case END -> "\\z";
                        case WORD -> WORD;
                        case NO_WORD -> NO_WORD;
                    });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(this::write);
        } else if (node instanceof Node.Choice choice) {
            choice(choice.options());
        } else if (node instanceof Node.Group group) {
            group(group);
        } else if (node instanceof Node.Look look) {
            look(look);
        } else if (node instanceof Node.Repeat repeat) {
            repeat(Simpler.of(repeat, referred));
        } else if (node instanceof Node.Back back) {
            java.append("(?:\\").append(numbers.get(back.number())).append(")");
        } else if (node instanceof Node.OptionalBack back) {
            java.append("(?:\\%d|(?!\\%d))".formatted(numbers.get(back.number()), markers.get(back.number())));
        }
    }

    private void choice(List<Node> options) {
        for (int i = 0; i < options.size(); i++) {
            java.append(i == 0 ? "" : "|");
            write(options.get(i));
        }
    }

    /** Java counts what captures, so that only those do that are referred to. */
    private void group(Node.Group group) {
        if (referred.isEmpty()) {
            parentheses(group.number() > 0 ? "(" : "(?:", group.body());
        } else if (!referred.contains(group.number())) {
            parentheses("(?:", group.body());
        } else {
            java.append("(?:");
            numbers.put(group.number(), ++opened);
            parentheses("(", group.body());
            markers.put(group.number(), ++opened);
            java.append("())");
        }
    }

    private void look(Node.Look look) {
        if (!look.ahead() && Width.of(look.body()).isUnlimited()) {
            throw new Unreadable("Java can't look behind without a limit");
        }
        pairs |= !look.ahead() && mayBePair(look.body());
        parentheses("(?" + (look.ahead() ? "" : "<") + (look.negative() ? "!" : "="), look.body());
    }

    private static boolean mayBePair(Node node) {
        return node instanceof Node.Chars chars && !chars.set().isOfChars()
                || node.children().stream().anyMatch(Writer::mayBePair);
    }

    private void parentheses(String opening, Node body) {
        java.append(opening);
        write(body);
        java.append(")");
    }

    private void repeat(Node node) {
        if (node instanceof Node.Repeat repeat) {
            write(repeat.body());
            java.append(times(repeat.min(), repeat.max())).append(repeat.lazy() ? "?" : "");
        } else {
            write(node);
        }
    }

    private static String times(int min, int max) {
        if (max == Node.UNLIMITED) {
            return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
        } else if (min == max) {
            return "{" + min + "}";
        }
        return min == 0 && max == 1 ? "?" : "{" + min + "," + max + "}";
    }
}
