package br.com.pilotstatus.templates.regex;

import br.com.pilotstatus.templates.regex.CharSet.Item;
import br.com.pilotstatus.templates.regex.CharSet.Named;
import br.com.pilotstatus.templates.regex.CharSet.Range;
import java.util.List;

/** Writes a set of characters for Java, as it was written where that means the same. */
final class SetText {

    private static final String SPECIAL = "\\^$.|?*+()[]{}";
    private static final String SPECIAL_IN_CLASS = "\\[]^";

    private SetText() {}

    static String of(CharSet set) {
        if (set.isAny()) {
            return "[\\s\\S]";
        } else if (set.isEmpty()) {
            return "[^\\s\\S]";
        }
        Item first = set.items().get(0);
        if (set.items().size() == 1 && first instanceof Named named) {
            return set.negated() ? named.others() : named.name();
        } else if (set.items().size() == 1 && !set.negated() && first instanceof Range range && isOne(range)) {
            return character(range, SPECIAL);
        }
        return "[" + (set.negated() ? "^" : "") + inside(set.items()) + "]";
    }

    private static String inside(List<Item> items) {
        StringBuilder text = new StringBuilder();
        boolean ampersands = items.stream().filter(item -> isOne(item, '&')).count() > 1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Named named) {
                text.append(named.name());
            } else if (items.get(i) instanceof Range range && isOne(range)) {
                boolean edge = i == 0 || i == items.size() - 1;
                text.append(character(range, SPECIAL_IN_CLASS + (edge ? "" : "-") + (ampersands ? "&" : "")));
            } else if (items.get(i) instanceof Range range) {
                CharSet.apart(range).forEach(part -> text.append(range(part)));
            }
        }
        return text.toString();
    }

    private static String range(Range range) {
        String first = character(new Range(range.first()), SPECIAL_IN_CLASS + "-&");
        return isOne(range) ? first : first + "-" + character(new Range(range.last()), SPECIAL_IN_CLASS + "-&");
    }

    private static boolean isOne(Range range) {
        return range.first() == range.last();
    }

    private static boolean isOne(Item item, int character) {
        return item instanceof Range range && isOne(range) && range.first() == character;
    }

    private static String character(Range one, String special) {
        int code = one.first();
        String source = one.source();
        if (source.length() == 2
                && source.charAt(0) == '\\'
                && source.charAt(1) > ' '
                && source.charAt(1) < 0x7F
                && ("tnrf".indexOf(source.charAt(1)) >= 0 || !Character.isLetterOrDigit(source.charAt(1)))) {
            return source;
        } else if (special.indexOf(code) >= 0) {
            return "\\" + Character.toString(code);
        } else if (code >= ' ' && code < 0x7F || code > 0xA0 && code < 0x250) {
            return Character.toString(code);
        } else if (code < 0x100) {
            return "\\x%02X".formatted(code);
        }
        return (code > 0xFFFF || Character.isSurrogate((char) code) ? "\\x{%X}" : "\\u%04X").formatted(code);
    }
}
