package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.regex.EcmaRegex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a text in the body of an error is: a sentence where one fits, else something short. Words that begin with a dollar
 * sign are those of the server's {@code ErrorText}.
 *
 * @param name name of the member on the wire; empty: it is none
 * @param schema what it may be, merged
 */
record ErrorText(String name, Schema schema) {

    /** Names of members that hold sentences, the surest first; what comes after the gap may be a code as well. */
    private static final List<String> SENTENCES = List.of(
            "message", "detail", "description", "msg", "explanation", "details", "text", "reason", "error", "title");

    private static final int SURE = 7;

    /** Names, or ends of names, of what is short by its nature. */
    private static final Set<String> SHORT = Set.of(
            "class",
            "code",
            "date",
            "domain",
            "field",
            "href",
            "id",
            "instance",
            "kind",
            "key",
            "language",
            "level",
            "link",
            "locale",
            "location",
            "method",
            "name",
            "param",
            "parameter",
            "path",
            "pointer",
            "property",
            "ref",
            "severity",
            "source",
            "status",
            "target",
            "time",
            "timestamp",
            "type",
            "uri",
            "url",
            "uuid",
            "value",
            "version");

    private static final List<String> SOME_SENTENCES = List.of(
            "Gone.",
            "The request is not valid: query parameter limit must be at least 1; body is required.",
            "The body…");
    private static final List<String> SOME_TITLES = List.of("Gone", "Network Authentication Required");
    private static final List<String> SOME_CODES = List.of("GONE", "NETWORK_AUTHENTICATION_REQUIRED");
    private static final int SHORTEST_CUT = 10;

    /** How well a sentence fits; the lowest is the best, and a negative one means that none does. */
    int rank() {
        if (sentence() == null) {
            return -1;
        }
        String plain = plain();
        int rank = (int)
                SENTENCES.stream().takeWhile(each -> !plain.endsWith(each)).count();
        boolean known = rank < SENTENCES.size();
        return rank >= SURE && isShownAsCode()
                        || !known && SHORT.stream().anyMatch(each -> plain.endsWith(each) || plain.endsWith(each + "s"))
                ? -1
                : rank;
    }

    private String plain() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private boolean isShownAsCode() {
        return examples().anyMatch(each -> each.isString() && each.asString().matches("\\S+"));
    }

    private Stream<JsonNode> examples() {
        return Stream.concat(
                Stream.concat(
                        schema.list(Keyword.EXAMPLES).stream().map(Schema::node),
                        Stream.of(schema.get(Keyword.EXAMPLE))),
                Stream.of(schema.get(Keyword.DEFAULT)));
    }

    /** The word for a sentence; null where none can stand. */
    @Nullable String sentence() {
        if (!schema.type().equals("string") || isListed() || isOfFormat()) {
            return null;
        }
        BigDecimal longest = schema.number(Keyword.MAX_LENGTH);
        boolean fits = matches(SOME_SENTENCES)
                && is(
                        schema.number(Keyword.MIN_LENGTH),
                        0,
                        SOME_SENTENCES.get(0).length())
                && is(longest, SHORTEST_CUT, Integer.MAX_VALUE);
        return !fits ? null : longest == null ? "$sentence" : "$sentence " + longest.intValue();
    }

    private boolean isListed() {
        return schema.hasAny(Set.of(Keyword.CONST, Keyword.ENUM));
    }

    private boolean isOfFormat() {
        return schema.format() != null && schema.format() != Format.PASSWORD && schema.format() != Format.BINARY;
    }

    private static boolean is(@Nullable BigDecimal limit, int lowest, int highest) {
        return limit == null
                || limit.compareTo(BigDecimal.valueOf(lowest)) >= 0
                        && limit.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    /** The word for what the status is called; null where it can't stand. */
    @Nullable String title() {
        return isPlain() && !isListed() && fits(SOME_TITLES) ? "$title" : null;
    }

    /** The word, or a text of the document's, for what must be there and is no sentence; null where none is known. */
    @Nullable String filler() {
        Format format = schema.format();
        if (format == Format.DATE_TIME) {
            return "$now";
        } else if (format == Format.DATE) {
            return "$today";
        } else if (format == Format.UUID) {
            return "$id";
        }
        List<String> words = new ArrayList<>();
        if (format == Format.URI) {
            words.add("about:blank");
        } else if (isPlain()) {
            words.addAll(words());
        }
        Stream<String> shown = examples().filter(JsonNode::isString).map(JsonNode::asString);
        return Stream.concat(words.stream(), shown.map(ErrorText::literal))
                .filter(each -> fits(samples(each)))
                .findFirst()
                .orElse(null);
    }

    /** Codes as the document shows them; the status where that is what it is called. */
    private List<String> words() {
        String shown = examples()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
        if (plain().endsWith("status") || plain().endsWith("statuscode") || shown.matches("\\d+")) {
            return List.of("$status text", "$code", "$code lower");
        }
        boolean lower = shown.matches("[^\\p{Lu}]*\\p{Ll}[^\\p{Lu}]*");
        return lower
                ? List.of("$code lower", "$code", "$status text")
                : List.of("$code", "$code lower", "$status text");
    }

    private boolean isPlain() {
        return !isOfFormat();
    }

    /** Whether a text is right. */
    boolean takes(String text) {
        return !isListed() && fits(List.of(text)) && (isPlain() || schema.format() == Format.URI);
    }

    static String literal(String text) {
        return text.startsWith("$") ? "$" + text : text;
    }

    private static List<String> samples(String word) {
        return switch (word) {
            case "$code" -> SOME_CODES;
            case "$code lower" ->
                SOME_CODES.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
            case "$status text" -> List.of("400", "503");
            default -> List.of(word.startsWith("$") ? word.substring(1) : word);
        };
    }

    private boolean fits(List<String> samples) {
        return matches(samples)
                && samples.stream().allMatch(each -> {
                    int length = each.codePointCount(0, each.length());
                    return is(schema.number(Keyword.MIN_LENGTH), 0, length)
                            && is(schema.number(Keyword.MAX_LENGTH), length, Integer.MAX_VALUE);
                });
    }

    private boolean matches(List<String> samples) {
        if (!schema.get(Keyword.PATTERN).isString()) {
            return true;
        }
        EcmaRegex pattern = EcmaRegex.of(schema.text(Keyword.PATTERN));
        return samples.stream().allMatch(pattern::isFoundIn);
    }
}
