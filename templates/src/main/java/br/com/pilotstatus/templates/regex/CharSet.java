package br.com.pilotstatus.templates.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of characters: the union of its items, or all others. */
record CharSet(boolean negated, List<Item> items) {

    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;

    static final CharSet ANY = new CharSet(true, List.of());
    static final CharSet DIGITS = named("\\d", "\\D");
    static final CharSet WORD = named("\\w", "\\W");
    static final CharSet LINE_ENDS = ranges(new Range('\n'), new Range('\r'), new Range('\u2028', '\u2029'));
    static final CharSet BLANKS = ranges(
            new Range('\t', '\r'),
            new Range(' '),
            new Range(0xA0),
            new Range(0x1680),
            new Range(0x2000, 0x200A),
            new Range(0x2028, 0x2029),
            new Range(0x202F),
            new Range(0x205F),
            new Range(0x3000),
            new Range(0xFEFF));

    /** What a set has. */
    sealed interface Item {}

    /** What Java has a name for, and the name of all others. */
    record Named(String name, String others) implements Item {

        Named negated() {
            return new Named(/* name= */ others, /* others= */ name);
        }
    }

    /** Characters from one to another, both included. The source is how a single one was written, or empty. */
    record Range(int first, int last, String source) implements Item {
        Range(int first, int last) {
            this(first, last, "");
        }

        Range(int only) {
            this(only, only, "");
        }
    }

    static CharSet of(Item item) {
        return new CharSet(false, List.of(item));
    }

    static CharSet ranges(Range... ranges) {
        return new CharSet(false, List.of(ranges));
    }

    static CharSet named(String name, String others) {
        return of(new Named(name, others));
    }

    CharSet negate() {
        return new CharSet(!negated, items);
    }

    boolean isEmpty() {
        return !negated && items.isEmpty();
    }

    boolean isAny() {
        return negated && items.isEmpty();
    }

    /** Whether each is one char of Java, and no half of a pair. */
    boolean isOfChars() {
        return !negated
                && items.stream()
                        .allMatch(item -> item instanceof Range range
                                ? range.last() < FIRST_SURROGATE
                                        || range.first() > LAST_SURROGATE && range.last() <= Character.MAX_VALUE
                                : item.equals(DIGITS.items.get(0)) || item.equals(WORD.items.get(0)));
    }

    /** The same set without negation. */
    List<Item> plainItems() {
        if (!negated) {
            return items;
        }
        if (items.size() == 1 && items.get(0) instanceof Named named) {
            return List.of(named.negated());
        }
        List<Item> others = new ArrayList<>();
        int next = 0;
        for (Range range : items.stream()
                .map(Range.class::cast)
                .sorted(Comparator.comparingInt(Range::first))
                .toList()) {
            if (range.first() > next) {
                others.add(new Range(next, range.first() - 1));
            }
            next = Math.max(next, range.last() + 1);
        }
        if (next <= Character.MAX_CODE_POINT) {
            others.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return others;
    }

    /** Java reads half of a pair of surrogates where a range has them amid others: such a range becomes three. */
    static List<Range> apart(Range range) {
        if (range.first() == range.last()) {
            return List.of(range);
        }
        List<Range> parts = new ArrayList<>();
        add(parts, range.first(), Math.min(range.last(), FIRST_SURROGATE - 1));
        add(parts, Math.max(range.first(), FIRST_SURROGATE), Math.min(range.last(), LAST_SURROGATE));
        add(parts, Math.max(range.first(), LAST_SURROGATE + 1), range.last());
        return parts;
    }

    private static void add(List<Range> parts, int first, int last) {
        if (first <= last) {
            parts.add(new Range(first, last));
        }
    }
}
