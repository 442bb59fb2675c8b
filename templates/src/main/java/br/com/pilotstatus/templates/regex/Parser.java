package br.com.pilotstatus.templates.regex;

import br.com.pilotstatus.templates.regex.CharSet.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an expression as ECMA 262 has it, with the flag {@code u} or, as its annex B says, without it. */
final class Parser {

    private static final Pattern BRACES = Pattern.compile("\\{(\\d+)(?:(,)(\\d*))?}");
    private static final Pattern FOREIGN = Pattern.compile("\\?[^:)]*[:)]?");
    private static final Pattern NAME = GroupNames.name();
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");

    private final Scanner scanner;
    private final GroupNames groups;
    private int opened;

    private Parser(Scanner scanner, GroupNames groups) {
        this.scanner = scanner;
        this.groups = groups;
    }

    /** Reads a whole expression; what is wrong is an {@link Unreadable}. */
    static Node read(Scanner scanner, GroupNames groups) {
        Parser parser = new Parser(scanner, groups);
        Node all = parser.choice();
        if (!scanner.atEnd()) {
            throw new Unreadable("a ) closes nothing");
        }
        return all;
    }

    private Node choice() {
        List<Node> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (scanner.skip("|"));
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (!scanner.atEnd() && scanner.peek() != '|' && scanner.peek() != ')') {
            parts.add(repeated(part()));
        }
        return new Node.Sequence(parts);
    }

    private Node part() {
        int start = scanner.position();
        int character = scanner.read();
        return switch (character) {
            case '^' -> Node.Edge.START;
            case '$' -> Node.Edge.END;
            case '(' -> group();
            case '.' -> new Node.Chars(CharSet.LINE_ENDS.negate());
            case '[' -> new Node.Chars(new ClassParser(scanner).read());
            case '\\' -> escape();
            case '*', '+', '?' ->
                throw new Unreadable("there is nothing that %s repeats".formatted(Character.toString(character)));
            case '{', '}', ']' -> bracket(character, start);
            default -> new Node.Chars(CharSet.of(new Range(character, character, scanner.since(start))));
        };
    }

    private Node bracket(int character, int start) {
        scanner.back(start);
        if (scanner.sees(BRACES)) {
            throw new Unreadable("there is nothing that { repeats");
        }
        scanner.read();
        scanner.onlyWithoutFlag("a %s stands alone".formatted(Character.toString(character)));
        return new Node.Chars(CharSet.of(new Range(character)));
    }

    private Node group() {
        for (boolean negative : new boolean[] {false, true}) {
            if (scanner.skip(negative ? "?!" : "?=")) {
                return new Node.Look(body(), true, negative);
            } else if (scanner.skip(negative ? "?<!" : "?<=")) {
                return new Node.Look(body(), false, negative);
            }
        }
        if (scanner.skip("?:")) {
            return new Node.Group(body(), 0);
        }
        int start = scanner.position();
        if (scanner.skip("?") && scanner.take(NAME) == null) {
            scanner.back(start);
            scanner.take(FOREIGN);
            throw new Unreadable("ECMA 262 has no (" + scanner.since(start));
        }
        int number = ++opened;
        return new Node.Group(body(), number);
    }

    private Node body() {
        Node body = choice();
        if (!scanner.skip(")")) {
            throw new Unreadable("a ( is not closed");
        }
        return body;
    }

    private Node escape() {
        if (scanner.skip("b")) {
            return Node.Edge.WORD;
        } else if (scanner.skip("B")) {
            return Node.Edge.NO_WORD;
        } else if (scanner.skip("k")) {
            MatchResult name = scanner.take(NAME);
            if (name == null) {
                throw new Unreadable("\\k is followed by no name of a group");
            }
            return new Node.Back(groups.number(name.group(1)));
        }
        int start = scanner.position();
        MatchResult number = scanner.take(NUMBER);
        if (number != null && number.group().length() < 4 && Integer.parseInt(number.group()) <= groups.count()) {
            return new Node.Back(Integer.parseInt(number.group()));
        }
        scanner.back(start);
        return new Node.Chars(new Escapes(scanner).read(false));
    }

    private Node repeated(Node part) {
        boolean repeatable = !(part instanceof Node.Edge) && !(part instanceof Node.Look look && !look.ahead());
        int start = scanner.position();
        int[] times = repeatable ? times() : null;
        if (times == null) {
            return part;
        }
        if (part instanceof Node.Look) {
            scanner.onlyWithoutFlag("%s repeats a place".formatted(scanner.since(start)));
        }
        return new Node.Repeat(part, times[0], times[1], scanner.skip("?"));
    }

    private int @Nullable [] times() {
        if (scanner.skip("*")) {
            return new int[] {0, Node.UNLIMITED};
        } else if (scanner.skip("+")) {
            return new int[] {1, Node.UNLIMITED};
        } else if (scanner.skip("?")) {
            return new int[] {0, 1};
        }
        MatchResult braces = scanner.take(BRACES);
        if (braces == null) {
            return null;
        }
        int min = count(braces.group(1));
        String upper = braces.group(2) == null ? braces.group(1) : braces.group(3);
        if (!upper.isEmpty() && new BigInteger(upper).compareTo(new BigInteger(braces.group(1))) < 0) {
            throw new Unreadable("%s goes from more to less".formatted(braces.group()));
        }
        return new int[] {min, upper.isEmpty() ? Node.UNLIMITED : count(upper)};
    }

    private static int count(String digits) {
        return new BigInteger(digits).min(BigInteger.valueOf(Node.UNLIMITED)).intValueExact();
    }
}
