package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out parameters of the path that the path has not, and declares those that it has and nobody declares. */
final class PathParameterMends {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");

    private final Mending mending;
    private final Document document;

    private PathParameterMends(Mending mending) {
        this.mending = mending;
        this.document = mending.document();
    }

    static void apply(Mending mending) {
        PathParameterMends mends = new PathParameterMends(mending);
        OperationNode.all(mending.document()).forEach(mends::operation);
    }

    private void operation(OperationNode operation) {
        Set<String> undeclared = TEMPLATE.matcher(operation.path().replaceFirst("#.*", ""))
                .results()
                .map(MatchResult::group)
                .map(group -> group.substring(1, group.length() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> anywhere = TEMPLATE.matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .map(group -> group.substring(1, group.length() - 1))
                .collect(Collectors.toSet());
        Set<String> declared = new HashSet<>();
        keep(operation.item().path("parameters"), operation, anywhere, declared);
        keep(operation.parameters(), operation, anywhere, declared);
        undeclared.removeAll(declared);
        if (mending.isReceived(document.at(operation.node()))) {
            undeclared.forEach(name -> declare(operation, name));
        }
    }

    private void keep(JsonNode parameters, OperationNode operation, Set<String> inPath, Set<String> declared) {
        if (!(parameters instanceof ArrayNode list)) {
            return;
        }
        Mending.removeIf(list, each -> {
            ObjectNode parameter = document.resolve(each);
            if (parameter == null || !parameter.path("in").asString("").equals("path")) {
                return false;
            }
            String name = parameter.path("name").asString("");
            declared.add(name);
            if (inPath.contains(name) || !mending.isReceived(document.at(each))) {
                return false;
            }
            mending.leftOut(
                    document.at(each),
                    "the path %s has no {%s}, so the parameter is left out".formatted(operation.path(), name));
            return true;
        });
    }

    private void declare(OperationNode operation, String name) {
        ArrayNode parameters = operation.parameters() instanceof ArrayNode list
                ? list
                : operation.node().putArray("parameters");
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", "path").put("required", true);
        parameter.putObject("schema").put("type", "string");
        mending.madeOf(parameters, document.at(operation.node()));
        mending.doubtful(
                document.at(operation.node()),
                "{%s} of the path is not declared, so it is any text: add a parameter with name %s, in: path and required: true"
                        .formatted(name, name));
    }
}
