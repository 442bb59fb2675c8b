package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.http.ParameterStyle;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes lists, objects and JSON as parameters: separators stay as they are, the parts between them are encoded. */
public final class StyledValues {
    private StyledValues() {}

    static String path(String name, ParameterStyle style, Object value) {
        return switch (style) {
            case JSON -> PercentEncoding.encoded(ParameterJson.text(value));
            case LABEL ->
                "." + new StyleSerializer(style, name, ParameterJson.tree(value)).words(PercentEncoding::encoded);
            // A dot needs no encoding elsewhere; here it is the separator.
            case LABEL_EXPLODED ->
                "."
                        + new StyleSerializer(style, name, ParameterJson.tree(value))
                                .words(word -> PercentEncoding.encoded(word).replace(".", "%2E"));
            default -> new StyleSerializer(style, name, ParameterJson.tree(value)).words(PercentEncoding::encoded);
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
            pair(query, name, PercentEncoding.encoded(ParameterJson.text(value), plain));
            return;
        }
        JsonNode tree = ParameterJson.tree(value);
        if (style.makesPairs()) {
            new StyleSerializer(style, name, tree)
                    .pairs()
                    .forEach(pair -> pair(query, pair.name(), PercentEncoding.encoded(pair.value(), plain)));
        } else if (!isEmpty(tree)) {
            UnaryOperator<String> check = style == ParameterStyle.FORM ? word -> word : unseparated(what + name, style);
            String word = plain.replace(",", "");
            pair(
                    query,
                    name,
                    new StyleSerializer(style, name, tree)
                            .words(each -> PercentEncoding.encoded(check.apply(each), word)));
        }
    }

    /** Adds a pair to a query or form; the value is encoded already. */
    static void pair(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&")
                .append(PercentEncoding.encoded(name))
                .append('=')
                .append(value);
    }

    static List<Arguments.Pair> headers(String name, ParameterStyle style, Object value) {
        if (style == ParameterStyle.JSON) {
            return List.of(new Arguments.Pair(name, ParameterJson.ascii(value)));
        }
        JsonNode tree = ParameterJson.tree(value);
        return isEmpty(tree)
                ? List.of()
                : List.of(new Arguments.Pair(
                        name, new StyleSerializer(style, name, tree).words(unseparated("header " + name, style))));
    }

    static List<Arguments.Pair> cookies(String name, ParameterStyle style, Object value) {
        if (style == ParameterStyle.JSON) {
            return List.of(new Arguments.Pair(name, PercentEncoding.encoded(ParameterJson.text(value))));
        }
        JsonNode tree = ParameterJson.tree(value);
        if (style.makesPairs()) {
            return new StyleSerializer(style, name, tree)
                    .pairs().stream()
                            .map(pair -> new Arguments.Pair(
                                    CookieText.encodedName(pair.name()), CookieText.encoded(pair.value())))
                            .toList();
        }
        return isEmpty(tree)
                ? List.of()
                : List.of(new Arguments.Pair(name, new StyleSerializer(style, name, tree).words(CookieText::encoded)));
    }

    /** RFC 6570, section 2.3: an empty list or object is undefined. */
    private static boolean isEmpty(JsonNode tree) {
        return tree.isContainerNode() && tree.isEmpty();
    }

    private static UnaryOperator<String> unseparated(String what, ParameterStyle style) {
        return word -> {
            if (word.chars().anyMatch(c -> style.separator().indexOf(c) >= 0)) {
                throw new IllegalArgumentException(
                        what + " must not have '" + style.separator() + "' in its parts: it separates them");
            }
            return word;
        };
    }
}
