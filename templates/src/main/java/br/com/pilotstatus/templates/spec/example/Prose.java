package br.com.pilotstatus.templates.spec.example;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type that a description gives away.
 *
 * @param words those of the description
 * @param meaning with its article
 * @param update what the schema would have to say, as JSON
 */
record Prose(String words, String meaning, String update) {

    private static final String VALUE = "(?:['\"][^'\"]{1,40}['\"]|[A-Za-z0-9_]{2,40})";
    private static final String CONSTANT = "(?:['\"][^'\"]{1,40}['\"]|[A-Z0-9_]{2,40})";
    private static final String BETWEEN = "(?:, or |, | or | ?[|/] ?)";
    private static final Pattern ONE_OF = pattern("(?i:one of)(?:: (" + VALUE + "(?:" + BETWEEN + VALUE + ")+)| ("
            + CONSTANT + "(?:" + BETWEEN + CONSTANT + ")+))");
    private static final Pattern ALTERNATIVES = pattern(CONSTANT + "(?: ?\\| ?" + CONSTANT + ")+");
    private static final List<Prose> KNOWN = List.of(
            new Prose(
                    "\\b(true ?(or|/|\\|) ?false|boolean|default:? (true|false))\\b",
                    "a boolean",
                    "{\"type\": \"boolean\"}"),
            new Prose(
                    "\\b(integer|whole number|(default|max|min|maximum|minimum):? \\d+(?! ?(digit|char|letter)))\\b",
                    "an integer",
                    "{\"type\": \"integer\"}"),
            new Prose("\\b(decimal|floating[- ]point)\\b|(?<=\\()number\\b", "a number", "{\"type\": \"number\"}"),
            new Prose(
                    "\\bcomma[- ](separated|delimited)\\b|\\bseparated by commas?\\b",
                    Prose.LIST,
                    "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}"),
            new Prose(
                    "\\bstring\\[\\]", "a list of strings", "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}"),
            new Prose("\\b(ISO[- ]?8601|RFC[- ]?3339)\\b", "an instant", "{\"format\": \"date-time\"}"),
            new Prose("\\bYYYY-MM-DD\\b", "a date", "{\"format\": \"date\"}"));
    private static final Map<Prose, Pattern> PATTERNS =
            KNOWN.stream().collect(Collectors.toMap(each -> each, each -> pattern("(?i)" + each.words)));
    private static final Pattern SPACE = pattern("\\s+");
    private static final Map<String, Pattern> WRITTEN = Map.of(
            "a boolean",
            pattern("true|false"),
            "an integer",
            pattern("[-+]?\\d+"),
            "a number",
            pattern("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?"));

    static final String LIST = "a list";
    private static final String ENUM = "an enum";

    /** Returns what a description gives away first, unless one of the texts that are shown there is nothing such. */
    static Optional<Prose> of(String description, List<String> shown) {
        String text = SPACE.matcher(description.replace("`", "")).replaceAll(" ");
        return Stream.concat(
                        values(text).stream(),
                        KNOWN.stream()
                                .flatMap(each -> Objects.requireNonNull(PATTERNS.get(each))
                                        .matcher(text)
                                        .results()
                                        .map(match -> new Prose(match.group(), each.meaning, each.update))))
                .filter(prose -> shown.stream().allMatch(prose::isWritten))
                .findFirst();
    }

    private static Optional<Prose> values(String text) {
        Matcher oneOf = ONE_OF.matcher(text);
        Matcher alternatives = ALTERNATIVES.matcher(text);
        boolean isSaid = oneOf.find();
        if (!isSaid && !alternatives.find()) {
            return Optional.empty();
        }
        String values = !isSaid ? alternatives.group() : oneOf.group(1) != null ? oneOf.group(1) : oneOf.group(2);
        String list = Arrays.stream(values.split(BETWEEN))
                .map(value -> '"' + value.replaceAll("['\"]", "") + '"')
                .collect(Collectors.joining(", "));
        return Optional.of(new Prose(isSaid ? oneOf.group() : values, ENUM, "{\"enum\": [" + list + "]}"));
    }

    private boolean isWritten(String shown) {
        return meaning.equals(ENUM)
                ? update.contains('"' + shown + '"')
                : !WRITTEN.containsKey(meaning)
                        || WRITTEN.get(meaning).matcher(shown).matches();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
