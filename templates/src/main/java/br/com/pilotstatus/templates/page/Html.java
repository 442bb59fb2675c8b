package br.com.pilotstatus.templates.page;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of HTML; what is not said to be HTML is text, and escaped. */
final class Html {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** Text of Markdown in which nothing but code is marked. */
    static String prose(String text) {
        return CODE.matcher(text(text))
                .replaceAll(each -> Matcher.quoteReplacement("<code>" + each.group(1) + "</code>"));
    }

    /** Pieces after each other, a line each. */
    static <T> String each(Collection<T> all, Function<T, String> piece) {
        return all.stream().map(piece).collect(Collectors.joining("\n"));
    }

    /** A heading, and what is below it. */
    static String section(String id, String title, String body) {
        return "<section id=\"%s\">\n<h2>%s</h2>\n%s\n</section>\n".formatted(id, text(title), body);
    }

    /** What is read only by who asks for it; the summary is HTML. */
    static String details(String summary, String body) {
        return "<details>\n<summary>%s</summary>\n%s\n</details>".formatted(summary, body);
    }

    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
