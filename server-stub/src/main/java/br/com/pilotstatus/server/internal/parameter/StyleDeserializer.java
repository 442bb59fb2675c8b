package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.model.internal.RuleText;
import br.com.pilotstatus.model.internal.http.ParameterStyle;
import br.com.pilotstatus.server.internal.json.TextTree;
import br.com.pilotstatus.server.internal.parameter.StyledParameter.Shape;
import br.com.pilotstatus.server.internal.request.ParameterLocation;
import br.com.pilotstatus.server.internal.request.RequestHead;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of text of one parameter, by its style (OpenAPI 3.1, style examples; RFC 6570, 3.2). For one request.
 *
 * @param parameter the parameter
 * @param head where it is
 */
record StyleDeserializer(StyledParameter parameter, RequestHead head) {

    /** Returns null where the parameter is absent. */
    @Nullable JsonNode tree() {
        return switch (parameter.style().value()) {
            case SIMPLE, SIMPLE_EXPLODED -> between(simple());
            case LABEL, LABEL_EXPLODED -> between(label());
            case FORM -> parameter.shape() == Shape.LIST ? listed() : between(RawValues.only(parameter.key(), head));
            case SPACE_DELIMITED, PIPE_DELIMITED -> delimited();
            case FORM_EXPLODED ->
                switch (parameter.shape()) {
                    case OBJECT -> new NamedPairs(parameter, head).spread();
                    case LIST -> repeated();
                    case VALUE -> between(RawValues.only(parameter.key(), head));
                };
            case DEEP_OBJECT, BRACKETS -> new NamedPairs(parameter, head).deep();
            case JSON -> throw new IllegalStateException("JSON is a tree already");
        };
    }

    /** RFC 9110, 5.3: a header may be given in several lines, as if there were commas between them. */
    private @Nullable String simple() {
        List<String> sent = RawValues.sent(parameter.key(), head);
        return sent.isEmpty() ? null : String.join(",", sent);
    }

    private @Nullable String label() {
        String sent = RawValues.only(parameter.key(), head);
        if (sent != null && !sent.startsWith(".")) {
            throw new MalformedParameterException(parameter.key(), "must begin with a dot");
        }
        return sent == null ? null : sent.substring(1);
    }

    /** In these styles the separator itself is encoded, so that a value cannot have it. */
    private @Nullable JsonNode delimited() {
        if (parameter.shape() == Shape.LIST) {
            return listed();
        }
        String sent = RawValues.only(parameter.key(), head);
        if (sent == null) {
            return null;
        }
        String decoded = RawValues.decoded(parameter.key(), sent);
        return tree(List.of(decoded.split(Pattern.quote(separator()), -1)));
    }

    /** A list in one value, which others repeat as if each element had its own; a cookie that is there twice is another's. */
    private @Nullable JsonNode listed() {
        List<String> sent = sent();
        if (parameter.key().location() == ParameterLocation.COOKIE && sent.size() > 1) {
            RawValues.only(parameter.key(), head);
        }
        List<String> words = new ArrayList<>();
        for (String each : sent) {
            words.addAll(
                    parameter.style().value().encodesSeparator()
                            ? List.of(RawValues.decoded(parameter.key(), each).split(Pattern.quote(separator()), -1))
                            : RawValues.cut(parameter.key(), each, separator()));
        }
        return sent.isEmpty() ? null : tree(words);
    }

    private List<String> sent() {
        return RepeatedNames.sent(
                parameter.key(), head, List.of(parameter.style().otherParameters()));
    }

    private @Nullable JsonNode between(@Nullable String sent) {
        if (sent == null) {
            return null;
        } else if (parameter.shape() == Shape.VALUE) {
            return TextNode.valueOf(RawValues.decoded(parameter.key(), sent));
        }
        return parameter.style().value().isExploded() && parameter.shape() == Shape.OBJECT
                ? exploded(sent)
                : tree(words(sent));
    }

    /** The table of OpenAPI 3.0 has dots between the words of an object in style label; one word is no pair. */
    private List<String> words(String sent) {
        List<String> words = RawValues.cut(parameter.key(), sent, separator());
        boolean hasDots = parameter.style().value() == ParameterStyle.LABEL
                && parameter.shape() == Shape.OBJECT
                && words.size() == 1
                && !words.get(0).contains(",");
        return hasDots ? RawValues.cut(parameter.key(), sent, ".") : words;
    }

    private JsonNode exploded(String sent) {
        TextTree tree = new TextTree();
        String[] values = sent.split(Pattern.quote(separator()), -1);
        limit(values.length);
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new MalformedParameterException(
                        parameter.key(), "must be pairs of name=value with '" + separator() + "' between them");
            }
            tree.add(
                    RawValues.decoded(parameter.key(), value.substring(0, equals)),
                    RawValues.decoded(parameter.key(), value.substring(equals + 1)));
        }
        return tree.root();
    }

    private @Nullable JsonNode repeated() {
        List<String> values = sent().stream()
                .map(each -> RawValues.decoded(parameter.key(), each))
                .toList();
        return values.isEmpty() ? null : tree(values);
    }

    private JsonNode tree(List<String> values) {
        limit(values.size());
        if (parameter.shape() != Shape.OBJECT) {
            JsonNode elements = ListWords.of(
                            parameter.type(), parameter.readers().closed(), separators())
                    .elements(values);
            limit(elements.size());
            return elements;
        } else if (values.size() == 1 && values.get(0).contains(",")) {
            // One word is no pair, so that its commas can only stand between some.
            return tree(List.of(values.get(0).split(",", -1)));
        } else if (values.size() % 2 != 0) {
            throw new MalformedParameterException(
                    parameter.key(), "must be names and values in turn with '" + separator() + "' between them");
        }
        TextTree tree = new TextTree();
        for (int i = 0; i < values.size(); i += 2) {
            tree.add(values.get(i), values.get(i + 1));
        }
        return tree.root();
    }

    /** What others put between elements. */
    private String[] separators() {
        return switch (parameter.style().value()) {
            case LABEL, LABEL_EXPLODED -> new String[] {",", "."};
            default -> new String[] {","};
        };
    }

    private String separator() {
        return parameter.style().value().separator();
    }

    private void limit(int count) {
        int limit = parameter.readers().limits().values();
        if (count > limit) {
            throw new MalformedParameterException(parameter.key(), RuleText.maxSize(limit, "part"));
        }
    }
}
