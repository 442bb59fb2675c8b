package br.com.pilotstatus.templates.spec.example;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A type that a description gives away.
 *
 * @param words those of the description
 * @param meaning with its article
 * @param update what the schema would have to say, as JSON
 */
record Prose(String words, String meaning, String update) {

    private static final Pattern ONE_OF = pattern(
            "(?i:one of):? ((?:['\"]?[A-Z0-9_]{2,}['\"]?(?:, or |, | or | ?[|/] ?))+['\"]?[A-Z0-9_]{2,}['\"]?)");
    private static final List<Prose> KNOWN = List.of(
            new Prose("\\b(true ?(or|/|\\|) ?false|boolean|default:? (true|false))\\b", "a boolean",
                    "{\"type\": \"boolean\"}"),
            new Prose("\\b(integer|whole number|(default|max|min|maximum|minimum):? \\d+(?! ?(digit|char|letter)))\\b",
                    "an integer", "{\"type\": \"integer\"}"),
            new Prose("\\b(decimal|floating[- ]point)\\b", "a number", "{\"type\": \"number\"}"),
            new Prose("\\bcomma[- ](separated|delimited)\\b|\\bseparated by commas?\\b", Prose.LIST,
                    "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}"),
            new Prose("\\b(ISO[- ]?8601|RFC[- ]?3339)\\b", "an instant", "{\"format\": \"date-time\"}"),
            new Prose("\\bYYYY-MM-DD\\b", "a date", "{\"format\": \"date\"}"));

    static final String LIST = "a list";

    /** Returns what a description gives away first. */
    static Optional<Prose> of(String description) {
        String text = description.replace("`", "").replaceAll("\\s+", " ");
        Matcher values = ONE_OF.matcher(text);
        if (values.find()) {
            String list = Arrays.stream(values.group(1).split("(, or |, | or | ?[|/] ?)"))
                    .map(value -> '"' + value.replaceAll("['\"]", "") + '"').collect(Collectors.joining(", "));
            return Optional.of(new Prose(values.group(), "an enum", "{\"enum\": [" + list + "]}"));
        }
        return KNOWN.stream().flatMap(each -> pattern("(?i)" + each.words).matcher(text).results()
                .map(match -> new Prose(match.group(), each.meaning, each.update))).findFirst();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
