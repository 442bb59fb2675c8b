package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.model.internal.RuleText;
import br.com.pilotstatus.model.internal.http.BracketName;
import br.com.pilotstatus.model.internal.http.ParameterStyle;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.json.TextTree;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.request.UriText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a tree of an object that has a pair for each property. For one request. */
final class NamedPairs {

    private final StyledParameter parameter;
    private final RequestHead head;
    private final Set<String> names;
    private final List<Problem> problems = new ArrayList<>();
    private final TextTree tree = new TextTree();
    private final ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    private int count;

    NamedPairs(StyledParameter parameter, RequestHead head) {
        this.parameter = parameter;
        this.head = head;
        this.names = Set.of(parameter.style().properties());
    }

    /** Takes {@code R=100&G=200}: the names that are its own, or all that belong to no other parameter. */
    @Nullable JsonNode spread() {
        for (UriText.Pair pair : RawValues.pairs(parameter.key(), head)) {
            String name = RawValues.name(parameter.key(), pair);
            if (name != null && (names.isEmpty() ? !belongsToAnother(name) : names.contains(name))) {
                add(parameter.key().describe(JsonPath.printable(name)), List.of(name), pair.value());
            }
        }
        return grown();
    }

    private boolean belongsToAnother(String name) {
        for (String other : parameter.style().otherParameters()) {
            if (name.equals(other) || name.startsWith(other + "[")) {
                return true;
            }
        }
        return false;
    }

    /** Takes {@code color[R]=100&color[G]=200}. */
    @Nullable JsonNode deep() {
        for (UriText.Pair pair : RawValues.pairs(parameter.key(), head)) {
            String name = RawValues.name(parameter.key(), pair);
            if (name != null && BracketName.isInside(parameter.key().name(), name)) {
                String where = parameter.key().describe(JsonPath.printable(name));
                List<String> steps = BracketName.way(parameter.key().name(), name);
                if (steps == null || !names.isEmpty() && !names.contains(steps.get(0))) {
                    problems.add(new Problem(where, "is not known"));
                } else {
                    add(where, steps, pair.value());
                }
            } else if (parameter.key().name().equals(name)) {
                problems.add(new Problem(
                        parameter.key().toString(),
                        "must be given as " + name
                                + (parameter.shape() == StyledParameter.Shape.OBJECT ? "[name]" : "[0]") + "=value"));
            }
        }
        return grown();
    }

    /** Empty brackets at the end are what a list has for each of its elements. */
    private boolean isElement(List<String> path) {
        return path.get(path.size() - 1).isEmpty()
                && (parameter.style().value() == ParameterStyle.BRACKETS || path.size() > 1);
    }

    private void add(String where, List<String> path, String sent) {
        Limits limits = parameter.readers().limits();
        String value = RawValues.decodedOrNull(parameter.key(), sent);
        if (++count > limits.values()) {
            throw new MalformedParameterException(parameter.key(), RuleText.maxSize(limits.values(), "part"));
        } else if (path.size() > limits.jsonDepth()) {
            problems.add(new Problem(where, "is nested deeper than " + limits.jsonDepth() + " levels"));
        } else if (value == null) {
            problems.add(new Problem(where, "must be percent-encoded UTF-8"));
        } else if (isElement(path) && path.size() == 1) {
            elements.add(value);
        } else if (!tree.add(isElement(path) ? path.subList(0, path.size() - 1) : path, value)) {
            problems.add(new Problem(where, "must be either a value or an object"));
        }
    }

    private @Nullable JsonNode grown() {
        if (!problems.isEmpty()) {
            throw new MalformedParameterException(problems);
        }
        JsonNode root = tree.root();
        if (!elements.isEmpty() && !root.isEmpty()) {
            throw new MalformedParameterException(
                    parameter.key(), "must have either places in its brackets or nothing");
        }
        if (!elements.isEmpty()) {
            return elements;
        }
        return root.isEmpty()
                ? null
                : parameter.style().value().makesPairs()
                        ? IndexedLists.in(parameter.key().toString(), root, parameter.type())
                        : root;
    }
}
