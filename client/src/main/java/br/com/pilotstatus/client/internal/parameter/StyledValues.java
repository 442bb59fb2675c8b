package br.com.pilotstatus.client.internal.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes lists, objects and JSON as parameters: separators stay as they are, the parts between them are encoded. */
public final class StyledValues {
    private StyledValues() {}

    static String path(String name, ParameterStyle style, Object value) {
        return switch (style) {
            case JSON -> PercentEncoding.encoded(ParameterText.json(value));
            case LABEL -> "." + style.words(name, ParameterText.tree(value), PercentEncoding::encoded);
            // A dot needs no encoding elsewhere; here it is the separator.
            case LABEL_EXPLODED ->
                "."
                        + style.words(
                                name,
                                ParameterText.tree(value),
                                word -> PercentEncoding.encoded(word).replace(".", "%2E"));
            default -> style.words(name, ParameterText.tree(value), PercentEncoding::encoded);
        };
    }

    static void query(StringBuilder query, String name, ParameterStyle style, Object value, String plain) {
        pairs(query, "query parameter ", name, style, value, plain);
    }

    /** Adds a field to a form. */
    public static void field(StringBuilder form, String name, ParameterStyle style, JsonNode value, boolean reserved) {
        pairs(
                form,
                "the field ",
                name,
                style,
                value,
                reserved ? PercentEncoding.UNRESERVED + PercentEncoding.RESERVED : PercentEncoding.UNRESERVED);
    }

    private static void pairs(
            StringBuilder query, String what, String name, ParameterStyle style, Object value, String plain) {
        if (style == ParameterStyle.JSON) {
            PercentEncoding.pair(query, name, PercentEncoding.encoded(ParameterText.json(value), plain));
            return;
        }
        JsonNode tree = ParameterText.tree(value);
        if (style.makesPairs()) {
            style.pairs(name, tree)
                    .forEach(pair ->
                            PercentEncoding.pair(query, pair.name(), PercentEncoding.encoded(pair.value(), plain)));
        } else if (!isEmpty(tree)) {
            UnaryOperator<String> check = style == ParameterStyle.FORM ? word -> word : unseparated(what + name, style);
            String word = plain.replace(",", "");
            PercentEncoding.pair(
                    query, name, style.words(name, tree, each -> PercentEncoding.encoded(check.apply(each), word)));
        }
    }

    static List<Arguments.Pair> headers(String name, ParameterStyle style, Object value) {
        if (style == ParameterStyle.JSON) {
            return List.of(new Arguments.Pair(name, ParameterText.asciiJson(value)));
        }
        JsonNode tree = ParameterText.tree(value);
        return isEmpty(tree)
                ? List.of()
                : List.of(new Arguments.Pair(name, style.words(name, tree, unseparated("header " + name, style))));
    }

    static List<Arguments.Pair> cookies(String name, ParameterStyle style, Object value) {
        if (style == ParameterStyle.JSON) {
            return List.of(new Arguments.Pair(name, PercentEncoding.encoded(ParameterText.json(value))));
        }
        JsonNode tree = ParameterText.tree(value);
        if (style.makesPairs()) {
            return style.pairs(name, tree).stream()
                    .map(pair -> new Arguments.Pair(
                            CookieText.checkName(pair.name()), CookieText.check(pair.name(), pair.value())))
                    .toList();
        }
        return isEmpty(tree)
                ? List.of()
                : List.of(new Arguments.Pair(name, style.words(name, tree, word -> CookieText.check(name, word))));
    }

    /** RFC 6570, section 2.3: an empty list or object is undefined. */
    private static boolean isEmpty(JsonNode tree) {
        return tree.isContainerNode() && tree.isEmpty();
    }

    private static UnaryOperator<String> unseparated(String what, ParameterStyle style) {
        return word -> {
            if (word.chars().anyMatch(c -> style.separators().indexOf(c) >= 0)) {
                throw new IllegalArgumentException(
                        what + " must not have '" + style.separators() + "' in its parts: it separates them");
            }
            return word;
        };
    }
}
