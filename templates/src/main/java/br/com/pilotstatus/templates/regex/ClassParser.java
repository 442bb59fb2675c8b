package br.com.pilotstatus.templates.regex;

import br.com.pilotstatus.templates.regex.CharSet.Item;
import br.com.pilotstatus.templates.regex.CharSet.Range;
import java.util.ArrayList;
import java.util.List;

/** Reads a class of characters. A bracket in it is one of them, and two ampersands are two of them. */
final class ClassParser {

    private static final List<CharSet> SHORT = List.of(CharSet.DIGITS, CharSet.WORD, CharSet.BLANKS);

    private final Scanner scanner;
    private final Escapes escapes;
    private final List<CharSet> parts = new ArrayList<>();

    ClassParser(Scanner scanner) {
        this.scanner = scanner;
        this.escapes = new Escapes(scanner);
    }

    /** Reads what stands behind the opening bracket, and the closing one. */
    CharSet read() {
        boolean negated = scanner.skip("^");
        while (!scanner.skip("]")) {
            if (scanner.atEnd()) {
                throw new Unreadable("a [ is not closed");
            }
            CharSet first = atom();
            if (scanner.peek() == '-') {
                range(first);
            } else {
                parts.add(first);
            }
        }
        return negated ? union().negate() : union();
    }

    private void range(CharSet first) {
        int start = scanner.position();
        CharSet hyphen = atom();
        if (scanner.peek() == ']' || scanner.atEnd()) {
            parts.add(first);
            parts.add(hyphen);
            return;
        }
        CharSet last = atom();
        if (single(first) && single(last)) {
            int from = ((Range) first.items().get(0)).first();
            int to = ((Range) last.items().get(0)).first();
            if (from > to) {
                throw new Unreadable("the range in front of %s ends before it begins".formatted(scanner.since(start)));
            }
            parts.add(CharSet.ranges(new Range(from, to)));
        } else {
            scanner.onlyWithoutFlag("- in a class stands between what are no two characters");
            parts.addAll(List.of(first, hyphen, last));
        }
    }

    private static boolean single(CharSet set) {
        return !set.negated()
                && set.items().size() == 1
                && set.items().get(0) instanceof Range range
                && range.first() == range.last();
    }

    private CharSet atom() {
        int start = scanner.position();
        if (!scanner.skip("\\")) {
            int character = scanner.read();
            return CharSet.of(new Range(character, character, scanner.since(start)));
        }
        return scanner.skip("b") ? CharSet.of(new Range('\b')) : escapes.read(true);
    }

    private CharSet union() {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        for (CharSet each : SHORT) {
            if (parts.contains(each) && parts.contains(each.negate())) {
                return CharSet.ANY;
            }
        }
        List<Item> items = new ArrayList<>();
        parts.forEach(part -> items.addAll(part.plainItems()));
        return new CharSet(false, items);
    }
}
