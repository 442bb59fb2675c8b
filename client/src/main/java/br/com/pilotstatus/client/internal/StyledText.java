package br.com.pilotstatus.client.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes lists, objects and JSON where a parameter goes: what separates stays as it is, what is separated is encoded. */
final class StyledText {
    private StyledText() {}

    static String path(String name, WireStyle style, Object value) {
        return switch (style) {
            case JSON -> Uris.encoded(Texts.json(value));
            case LABEL -> "." + style.words(name, Texts.tree(value), Uris::encoded);
            // A dot is never encoded elsewhere; here it separates.
            case LABEL_EXPLODED ->
                "."
                        + style.words(
                                name,
                                Texts.tree(value),
                                word -> Uris.encoded(word).replace(".", "%2E"));
            default -> style.words(name, Texts.tree(value), Uris::encoded);
        };
    }

    static void query(StringBuilder query, String name, WireStyle style, Object value, String plain) {
        pairs(query, "query parameter ", name, style, value, plain);
    }

    /** Adds a field to a form. */
    static void field(StringBuilder form, String name, WireStyle style, JsonNode value, boolean reserved) {
        pairs(form, "the field ", name, style, value, reserved ? Uris.UNRESERVED + Uris.RESERVED : Uris.UNRESERVED);
    }

    private static void pairs(
            StringBuilder query, String what, String name, WireStyle style, Object value, String plain) {
        if (style == WireStyle.JSON) {
            Uris.pair(query, name, Uris.encoded(Texts.json(value), plain));
            return;
        }
        JsonNode tree = Texts.tree(value);
        if (style.makesPairs()) {
            style.pairs(name, tree).forEach(pair -> Uris.pair(query, pair.name(), Uris.encoded(pair.value(), plain)));
        } else if (!isEmpty(tree)) {
            UnaryOperator<String> check = style == WireStyle.FORM ? word -> word : unseparated(what + name, style);
            String word = plain.replace(",", "");
            Uris.pair(query, name, style.words(name, tree, each -> Uris.encoded(check.apply(each), word)));
        }
    }

    static List<Arguments.Pair> headers(String name, WireStyle style, Object value) {
        if (style == WireStyle.JSON) {
            return List.of(new Arguments.Pair(name, Texts.asciiJson(value)));
        }
        JsonNode tree = Texts.tree(value);
        return isEmpty(tree)
                ? List.of()
                : List.of(new Arguments.Pair(name, style.words(name, tree, unseparated("header " + name, style))));
    }

    static List<Arguments.Pair> cookies(String name, WireStyle style, Object value) {
        if (style == WireStyle.JSON) {
            return List.of(new Arguments.Pair(name, Uris.encoded(Texts.json(value))));
        }
        JsonNode tree = Texts.tree(value);
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

    /** RFC 6570, 2.3: a list or object without anything in it is as good as none. */
    private static boolean isEmpty(JsonNode tree) {
        return tree.isContainerNode() && tree.isEmpty();
    }

    private static UnaryOperator<String> unseparated(String what, WireStyle style) {
        return word -> {
            if (word.chars().anyMatch(c -> style.separators().indexOf(c) >= 0)) {
                throw new IllegalArgumentException(
                        what + " must not have '" + style.separators() + "' in its parts: it separates them");
            }
            return word;
        };
    }
}
