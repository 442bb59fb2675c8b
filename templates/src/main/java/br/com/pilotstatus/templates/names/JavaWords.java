package br.com.pilotstatus.templates.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts any text into words of ASCII letters and digits; never into none. */
final class JavaWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGN = Pattern.compile("^([+-])(?=[0-9])");

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
        String ascii = ascii(text);
        boolean isSigned = ascii.startsWith("+") || ascii.startsWith("-");
        List<String> words = split(
                isSigned
                        ? SIGN.matcher(ascii).replaceFirst(sign -> sign.group(1).equals("+") ? "plus " : "minus ")
                        : ascii);
        return !words.isEmpty() ? words : text.isEmpty() ? List.of("empty") : split(spelled(text));
    }

    /** Cuts at what is neither letter nor digit, and at humps; by hand, as all names of a document come here many times. */
    private static List<String> split(String ascii) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < ascii.length(); i++) {
            boolean ends = !isLower(ascii, i) && !isUpper(ascii, i);
            if (ends || i > start && isHump(ascii, i)) {
                add(ascii, start, i, words);
                start = ends ? i + 1 : i;
            }
        }
        add(ascii, start, ascii.length(), words);
        return List.copyOf(words);
    }

    private static void add(String text, int start, int end, List<String> words) {
        if (end > start) {
            words.add(text.substring(start, end));
        }
    }

    /** {@code fooBar}, {@code foo2Bar}, and between the last two capitals of {@code URLPath}. */
    private static boolean isHump(String text, int at) {
        return isUpper(text, at) && (isLower(text, at - 1) || at + 1 < text.length() && isSmall(text.charAt(at + 1)));
    }

    private static boolean isUpper(String text, int at) {
        return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    /** A digit is as good as a small letter. */
    private static boolean isLower(String text, int at) {
        char c = text.charAt(at);
        return isSmall(c) || c >= '0' && c <= '9';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Only ASCII names work on every file system and in every locale that a build may run in. */
    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
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
