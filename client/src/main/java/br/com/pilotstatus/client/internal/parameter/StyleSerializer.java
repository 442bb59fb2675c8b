package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.http.ParameterStyle;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes words with separators between them, or pairs of name and value, of a list or object.
 *
 * @param style how it is written
 * @param parameter its name
 * @param value the list or object, or the one word that it is
 */
record StyleSerializer(ParameterStyle style, String parameter, JsonNode value) {

    /** Returns the words with separators between them; {@code written} encodes or checks a word. */
    String words(UnaryOperator<String> written) {
        List<String> words = new ArrayList<>();
        if (value.isObject()) {
            LeafValues.of(parameter, value).forEach(leaf -> {
                String name = written.apply(leaf.name());
                String word = written.apply(leaf.value());
                if (style.isExploded() && name.indexOf('=') >= 0) {
                    throw new IllegalArgumentException(parameter + " must not have '=' in its names: it ends them");
                }
                words.addAll(style.isExploded() ? List.of(name + "=" + word) : List.of(name, word));
            });
        } else {
            LeafValues.elements(parameter, value).forEach(each -> words.add(written.apply(each)));
        }
        return String.join(
                style.encodesSeparator() ? PercentEncoding.encoded(style.separator()) : style.separator(), words);
    }

    /** Returns the pairs, none of them encoded; only for styles that make pairs. */
    List<Arguments.Pair> pairs() {
        if (style == ParameterStyle.BRACKETS) {
            return LeafValues.placed(parameter, value);
        } else if (style == ParameterStyle.DEEP_OBJECT && value.isObject()) {
            return LeafValues.deep(parameter, value);
        } else if (value.isObject()) {
            return LeafValues.of(parameter, value);
        }
        return LeafValues.elements(parameter, value).stream()
                .map(each -> new Arguments.Pair(parameter, each))
                .toList();
    }
}
