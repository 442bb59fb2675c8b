package br.com.pilotstatus.templates.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts any text into words of ASCII letters and digits; never into none. */
final class JavaWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGN = Pattern.compile("^([+-])(?=[0-9])");
    private static final Pattern NOT_WORD = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Letters that no Unicode decomposition takes apart. */
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'Æ', "Ae", (int) 'ø', "o", (int) 'Ø', "O", (int) 'ł', "l",
            (int) 'Ł', "L", (int) 'đ', "d", (int) 'Đ', "D");

    /** Enum values and property names that consist of signs alone, such as {@code <=}. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '\\', "backslash"),
            Map.entry((int) '=', "equal"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '|', "or"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) ';', "semicolon"),
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) ' ', "space"));

    private JavaWords() {}

    static List<String> of(String text) {
        List<String> words = split(
                SIGN.matcher(ascii(text)).replaceFirst(sign -> sign.group(1).equals("+") ? "plus " : "minus "));
        return !words.isEmpty() ? words : text.isEmpty() ? List.of("empty") : split(spelled(text));
    }

    private static List<String> split(String ascii) {
        return NOT_WORD.splitAsStream(ascii)
                .flatMap(HUMP::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Only ASCII names work on every file system and in every locale that a build may run in. */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .codePoints()
                .forEach(c -> {
                    if (c < 0x80) {
                        ascii.append((char) c);
                    } else if (Character.isLetterOrDigit(c)) {
                        ascii.append(LETTERS.getOrDefault(c, " u%04x ".formatted(c)));
                    } else {
                        ascii.append(' ');
                    }
                });
        return ascii.toString();
    }

    private static String spelled(String signs) {
        StringBuilder words = new StringBuilder();
        signs.codePoints()
                .forEach(c -> words.append(SIGNS.getOrDefault(c, "u%04x".formatted(c)))
                        .append(' '));
        return words.toString();
    }
}
