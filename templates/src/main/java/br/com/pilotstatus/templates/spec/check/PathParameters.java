package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks that the parameters in a path are the declared ones, and that no parameter or path is declared twice. */
final class PathParameters {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)}");

    private final Document document;

    PathParameters(Document document) {
        this.document = document;
    }

    void check() {
        Map<String, String> paths = new HashMap<>();
        if (document.root().path("paths") instanceof ObjectNode items) {
            for (String path : items.propertyNames()) {
                String other = paths.putIfAbsent(TEMPLATE.matcher(path).replaceAll("{}"), path);
                if (other != null && path.startsWith("/") && !isClientOnly(items.path(path))) {
                    document.problem(
                            document.at(items, path),
                            "the path is the same as %s, but for the names of parameters: make one of the two"
                                    .formatted(other));
                }
            }
        }
        OperationNode.all(document).forEach(this::operation);
    }

    private static boolean isClientOnly(JsonNode item) {
        return Operation.METHODS.stream()
                .map(item::path)
                .allMatch(each ->
                        each.isMissingNode() || each.path(Operation.CLIENT_ONLY).asBoolean(false));
    }

    private void operation(OperationNode operation) {
        Map<String, Source> declared = new HashMap<>();
        collect(operation.item().path("parameters"), declared);
        collect(operation.parameters(), declared);
        Set<String> inPath = TEMPLATE.matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .map(group -> group.substring(1, group.length() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String name : inPath) {
            if (!declared.containsKey(name)) {
                document.problem(
                        document.at(operation.node()),
                        "{%s} of the path is not declared: add a parameter with name %s, in: path and required: true"
                                .formatted(name, name));
            }
        }
        declared.forEach((name, at) -> {
            if (!inPath.contains(name)) {
                document.problem(
                        at,
                        operation.path().matches(".*/:" + Pattern.quote(name) + "(/.*)?")
                                ? "the path %s has no {%s}: write {%s} instead of :%s"
                                        .formatted(operation.path(), name, name, name)
                                : "the path %s has no {%s}: put it into the path, or remove the parameter"
                                        .formatted(operation.path(), name));
            }
        });
    }

    /** Adds path parameters by name. */
    private void collect(JsonNode parameters, Map<String, Source> declared) {
        Set<String> seen = new HashSet<>();
        for (JsonNode node : parameters) {
            ObjectNode parameter = document.resolve(node);
            if (parameter != null) {
                String name = parameter.path("name").asString("");
                String in = parameter.path("in").asString("");
                Source at = document.at(node);
                if (!seen.add(in + " " + name)) {
                    document.problem(
                            at, "the %s parameter %s is declared twice: keep one of the two".formatted(in, name));
                }
                if (in.equals("path")) {
                    declared.put(name, at);
                }
            }
        }
    }
}
