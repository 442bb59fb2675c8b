package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.internal.scalar.ScalarText;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list that others write in their own way, where it can be read in one way only: a word that is no element, and
 * consists of several with a separator between, is these; nothing, where that is no element, is none.
 *
 * @param element reads an element; null where any text may be one
 * @param separators what others may have put between
 */
record ListWords(@Nullable ScalarText<?> element, List<String> separators) {

    static ListWords of(Type list, boolean closed, String... separators) {
        Type inside = list instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
        return new ListWords(inside instanceof Class<?> type ? ScalarText.of(type, closed) : null, List.of(separators));
    }

    ArrayNode elements(List<String> words) {
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        if (words.equals(List.of("")) && !isElement("")) {
            return elements;
        }
        for (String each : words) {
            separated(each).forEach(elements::add);
        }
        return elements;
    }

    private List<String> separated(String word) {
        if (!isElement(word)) {
            for (String separator : separators) {
                if (word.contains(separator)) {
                    return List.of(word.split(Pattern.quote(separator), -1));
                }
            }
        }
        return List.of(word);
    }

    private boolean isElement(String word) {
        return element == null || element.read(word) != null;
    }
}
