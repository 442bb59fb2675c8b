package br.com.pilotstatus.templates.regex;

import br.com.pilotstatus.templates.regex.CharSet.Range;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of Unicode by the names that ECMA 262 has for them. */
final class UnicodeProperties {

    /** Those of yes or no that Java 17 has, too; the others would have to be listed. */
    private static final Map<String, CharSet> BINARY = Map.ofEntries(
            Map.entry("Any", CharSet.ANY),
            Map.entry("ASCII", CharSet.ranges(new Range(0, 0x7F))),
            Map.entry("ASCII_Hex_Digit", CharSet.ranges(new Range('0', '9'), new Range('A', 'F'), new Range('a', 'f'))),
            Map.entry("AHex", CharSet.ranges(new Range('0', '9'), new Range('A', 'F'), new Range('a', 'f'))),
            Map.entry("Assigned", CharSet.named("\\P{Cn}", "\\p{Cn}")),
            Map.entry("Alphabetic", java("IsAlphabetic")),
            Map.entry("Alpha", java("IsAlphabetic")),
            Map.entry("Ideographic", java("IsIdeographic")),
            Map.entry("Ideo", java("IsIdeographic")),
            Map.entry("Lowercase", java("IsLowercase")),
            Map.entry("Lower", java("IsLowercase")),
            Map.entry("Uppercase", java("IsUppercase")),
            Map.entry("Upper", java("IsUppercase")),
            Map.entry("White_Space", java("IsWhite_Space")),
            Map.entry("space", java("IsWhite_Space")));

    private UnicodeProperties() {}

    /** The characters of {@code \p{…}}, by what stands between the braces. */
    static CharSet of(String text) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? "" : text.substring(0, equals);
        String value = text.substring(equals + 1);
        String category = UnicodeNames.CATEGORIES.get(value);
        String script = UnicodeNames.SCRIPTS.get(value);
        CharSet found = switch (key) {
            case "" -> category != null ? java(category) : BINARY.get(value);
            case "General_Category", "gc" -> category == null ? null : java(category);
            case "Script", "sc" -> script == null ? null : java("script=" + script);
            default -> null;
        };
        if (found == null) {
            throw new Unreadable(why(text, key, script));
        }
        return found;
    }

    private static String why(String text, String key, @Nullable String script) {
        if (key.isEmpty() && script != null) {
            return "ECMA 262 has no \\p{%s}, but \\p{Script=%s}".formatted(text, text);
        }
        return "Java 17 and ECMA 262 have no \\p{%s} in common".formatted(text);
    }

    private static CharSet java(String name) {
        return CharSet.named("\\p{" + name + "}", "\\P{" + name + "}");
    }
}
