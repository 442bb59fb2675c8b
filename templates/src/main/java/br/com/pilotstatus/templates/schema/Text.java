package br.com.pilotstatus.templates.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from the spec made safe for Java source. */
public final class Text {

    private static final int WIDTH = 100;
    private static final int LONGEST = 10_000;
    /** Marks of emphasis and quotes may follow a full stop. */
    private static final Pattern ENDED = Pattern.compile("[.!?:;][*_`\"')]*$");

    /** Code, and strong emphasis that may hold code. */
    private static final Pattern MARKED = Pattern.compile("`([^`]+)`|\\*\\*(?=\\S)((?:[^*`]|`[^`]+`)+)(?<=\\S)\\*\\*");

    private Text() {}

    /** A Java string literal of a text that only documents: one that no class file can hold is cut. */
    public static String documentation(String value) {
        return literal(ClassLimits.isConstant(value) ? value : value.substring(0, LONGEST) + " ...");
    }

    /** A Java string literal, quotes included. Unicode escapes are not used: sources are UTF-8. */
    public static String literal(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f) {
                        out.append(String.format(Locale.ROOT, "\\%03o", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /**
     * Javadoc lines, wrapped, each with the blank that follows the star; nothing in them can end the comment or start
     * a tag. Of CommonMark, which descriptions are written in, code and strong emphasis become those of HTML.
     */
    public static List<String> javadoc(String text) {
        String safe = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
        List<String> lines = new ArrayList<>();
        for (String paragraph : safe.strip().split("\\R\\s*\\R", -1)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap((lines.isEmpty() ? "" : "<p>") + marked(paragraph.strip().replaceAll("\\s+", " ")), lines);
        }
        return lines;
    }

    /** The same on one line, to go on in a sentence. */
    public static String javadocLine(String text) {
        return String.join("", javadoc(text)).strip();
    }

    private static String marked(String text) {
        return MARKED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        // Around nothing but blanks it is no markup that Javadoc would take.
                        found.group(1) != null && found.group(1).isBlank()
                                ? found.group()
                                : found.group(1) != null
                                        ? "<code>" + found.group(1) + "</code>"
                                        : "<strong>" + marked(found.group(2)) + "</strong>"));
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(" " + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(" " + line);
    }

    /** The text with a full stop at its end, as a Javadoc sentence wants it. */
    public static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() || ENDED.matcher(trimmed).find() ? trimmed : trimmed + ".";
    }
}
