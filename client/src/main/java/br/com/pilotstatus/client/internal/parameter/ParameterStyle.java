package br.com.pilotstatus.client.internal.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a parameter that is more than one plain word is written (OpenAPI 3.1, Parameter Object: style, explode and
 * content). Lists and objects become words with separators between them, or a name-value pair for each part.
 */
public enum ParameterStyle {
    SIMPLE(",", false),
    SIMPLE_EXPLODED(",", true),
    /** A dot in front. */
    LABEL(",", false),
    LABEL_EXPLODED(".", true),
    FORM(",", false),
    /** A pair for each element or property. */
    FORM_EXPLODED("", true),
    SPACE_DELIMITED("%20", false),
    PIPE_DELIMITED("%7C", false),
    /** A pair for each property, with the way to it in brackets: {@code filter[a][b]=1}. */
    DEEP_OBJECT("", true),
    /** The same in a form, with the indexes of a list in brackets too: {@code items[0][price]=1}. */
    BRACKETS("", true),
    /** The text of its JSON, for parameters with content. */
    JSON("", false);

    private final String separator;
    private final boolean exploded;

    ParameterStyle(String separator, boolean exploded) {
        this.separator = separator;
        this.exploded = exploded;
    }

    /** Whether the value is cut into pairs of name and value. */
    boolean makesPairs() {
        return this == FORM_EXPLODED || this == DEEP_OBJECT || this == BRACKETS;
    }

    /** Characters that no word may contain, because a reader would take them for separators. */
    String separators() {
        return switch (this) {
            case SPACE_DELIMITED -> " ";
            case PIPE_DELIMITED -> "|";
            default -> separator;
        };
    }

    /** Returns the words of a value with separators between them; {@code written} encodes or checks a word. */
    String words(String parameter, JsonNode value, UnaryOperator<String> written) {
        List<String> words = new ArrayList<>();
        if (value.isObject()) {
            LeafValues.of(parameter, value).forEach(leaf -> {
                String name = written.apply(leaf.name());
                String word = written.apply(leaf.value());
                if (exploded && name.indexOf('=') >= 0) {
                    throw new IllegalArgumentException(parameter + " must not have '=' in its names: it ends them");
                }
                words.addAll(exploded ? List.of(name + "=" + word) : List.of(name, word));
            });
        } else {
            LeafValues.elements(parameter, value).forEach(each -> words.add(written.apply(each)));
        }
        return words.stream().collect(Collectors.joining(separator));
    }

    /** Returns the pairs of a value, none of them encoded; only for styles that make pairs. */
    List<Arguments.Pair> pairs(String parameter, JsonNode value) {
        if (this == BRACKETS) {
            return LeafValues.placed(parameter, value);
        } else if (this == DEEP_OBJECT && value.isObject()) {
            return LeafValues.deep(parameter, value);
        } else if (value.isObject()) {
            return LeafValues.of(parameter, value);
        }
        return LeafValues.elements(parameter, value).stream()
                .map(each -> new Arguments.Pair(parameter, each))
                .toList();
    }
}
