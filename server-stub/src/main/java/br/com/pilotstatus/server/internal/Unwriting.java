package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.internal.StyledParameter.Shape;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of text of one parameter, by its style (OpenAPI 3.1, style examples; RFC 6570, 3.2). For one request.
 *
 * @param parameter the parameter
 * @param head where it is
 */
record Unwriting(StyledParameter parameter, Head head) {

    /** Returns null where the parameter is absent. */
    @Nullable JsonNode tree() {
        return switch (parameter.how().value()) {
            case SIMPLE, SIMPLE_EXPLODED -> between(simple(), ",");
            case LABEL -> between(label(), ",");
            case LABEL_EXPLODED -> between(label(), ".");
            case FORM -> between(Words.only(parameter.spot(), head), ",");
            case SPACE_DELIMITED -> delimited(" ");
            case PIPE_DELIMITED -> delimited("|");
            case FORM_EXPLODED ->
                parameter.shape() == Shape.PAIRS ? new NamedWords(parameter, head).spread() : repeated();
            case DEEP_OBJECT, BRACKETS -> new NamedWords(parameter, head).deep();
            case JSON -> throw new IllegalStateException("JSON is a tree already");
        };
    }

    /** RFC 9110, 5.3: a header may be given in several lines, as if there were commas between them. */
    private @Nullable String simple() {
        List<String> sent = Words.sent(parameter.spot(), head);
        return sent.isEmpty() ? null : String.join(",", sent);
    }

    private @Nullable String label() {
        String sent = Words.only(parameter.spot(), head);
        if (sent != null && !sent.startsWith(".")) {
            throw new Unwritten(parameter.spot(), "must begin with a dot");
        }
        return sent == null ? null : sent.substring(1);
    }

    /** In these styles the separator itself is encoded, so that a word cannot have it. */
    private @Nullable JsonNode delimited(String separator) {
        String sent = Words.only(parameter.spot(), head);
        if (sent == null) {
            return null;
        }
        String decoded = Words.decoded(parameter.spot(), sent);
        return tree(List.of(decoded.split(java.util.regex.Pattern.quote(separator), -1)), separator);
    }

    private @Nullable JsonNode between(@Nullable String sent, String separator) {
        if (sent == null) {
            return null;
        } else if (parameter.shape() == Shape.WORD) {
            return TextNode.valueOf(Words.decoded(parameter.spot(), sent));
        }
        return switch (parameter.how().value()) {
            case SIMPLE_EXPLODED, LABEL_EXPLODED ->
                parameter.shape() == Shape.PAIRS
                        ? exploded(sent, separator)
                        : tree(Words.cut(parameter.spot(), sent, separator), separator);
            default -> tree(Words.cut(parameter.spot(), sent, separator), separator);
        };
    }

    private JsonNode exploded(String sent, String separator) {
        TextTree tree = new TextTree();
        String[] words = sent.split(java.util.regex.Pattern.quote(separator), -1);
        limit(words.length);
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                throw new Unwritten(
                        parameter.spot(), "must be pairs of name=value with '" + separator + "' between them");
            }
            tree.add(
                    Words.decoded(parameter.spot(), word.substring(0, equals)),
                    Words.decoded(parameter.spot(), word.substring(equals + 1)));
        }
        return tree.root();
    }

    private @Nullable JsonNode repeated() {
        List<String> sent = Words.sent(parameter.spot(), head);
        List<String> words =
                sent.stream().map(each -> Words.decoded(parameter.spot(), each)).toList();
        return words.isEmpty() ? null : tree(words, "");
    }

    private JsonNode tree(List<String> words, String separator) {
        limit(words.size());
        if (parameter.shape() != Shape.PAIRS) {
            return TextTree.array(words);
        } else if (words.size() % 2 != 0) {
            throw new Unwritten(
                    parameter.spot(), "must be names and values in turn with '" + separator + "' between them");
        }
        TextTree tree = new TextTree();
        for (int i = 0; i < words.size(); i += 2) {
            tree.add(words.get(i), words.get(i + 1));
        }
        return tree.root();
    }

    private void limit(int count) {
        int limit = parameter.readers().limits().values();
        if (count > limit) {
            throw new Unwritten(parameter.spot(), "must have at most " + limit + " parts");
        }
    }
}
