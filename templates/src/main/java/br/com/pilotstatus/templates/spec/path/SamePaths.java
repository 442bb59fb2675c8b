package br.com.pilotstatus.templates.spec.path;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one path of those that differ in the names of their parameters alone, as OpenAPI wants: each operation of theirs goes
 * to the first, and what it calls a parameter stays its name in Java. An operation of a method that the first has already stays.
 */
public final class SamePaths {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)}");
    /** What a path item says for each of its operations. */
    private static final List<String> SHARED = List.of("servers", "summary", "description");

    private final Document document;
    private final ObjectNode paths;

    private SamePaths(Document document, ObjectNode paths) {
        this.document = document;
        this.paths = paths;
    }

    /** Merges the paths of a document. */
    public static void merge(Document document) {
        if (document.root().path("paths") instanceof ObjectNode paths) {
            new SamePaths(document, paths).merge();
        }
    }

    /** Returns a path without the names of its parameters. */
    static String nameless(String path) {
        return TEMPLATE.matcher(path).replaceAll("{}");
    }

    private void merge() {
        Map<String, String> firsts = new HashMap<>();
        for (String path : List.copyOf(paths.propertyNames())) {
            String first = path.startsWith("/") && isWritten(path) ? firsts.putIfAbsent(nameless(path), path) : null;
            if (first != null) {
                merge(first, path);
            }
        }
    }

    private boolean isWritten(String path) {
        return paths.get(path) instanceof ObjectNode item && !item.has("$ref");
    }

    private void merge(String first, String path) {
        ObjectNode into = (ObjectNode) paths.get(first);
        ObjectNode item = (ObjectNode) paths.get(path);
        Map<String, String> names = names(path, first);
        for (String method : Operation.METHODS) {
            if (item.get(method) instanceof ObjectNode operation && !into.has(method)) {
                share(into);
                item.remove(method);
                share(item, operation);
                rename(operation, names);
                into.set(method, operation);
                document.repaired(
                        document.at(operation),
                        "%s %s is the same path as %s, but for the names of parameters: read as one, each operation with its own names"
                                .formatted(method.toUpperCase(Locale.ROOT), path, first));
            }
        }
        if (Operation.METHODS.stream().noneMatch(item::has)) {
            paths.remove(path);
        }
    }

    /** The names of the first path by those of another. */
    private static Map<String, String> names(String path, String first) {
        List<String> others = names(first);
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : names(path)) {
            names.put(name, others.get(names.size()));
        }
        return names;
    }

    private static List<String> names(String path) {
        return TEMPLATE.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(group -> group.substring(1, group.length() - 1))
                .toList();
    }

    /** Gives to each operation what its path item says for all, so that others can come. */
    private void share(ObjectNode item) {
        item.propertyNames().stream().filter(Walker::isMethod).map(item::get).forEach(each -> {
            if (each instanceof ObjectNode operation) {
                share(item, operation);
            }
        });
        item.remove("parameters");
        item.remove(SHARED);
    }

    private void share(ObjectNode item, ObjectNode operation) {
        for (String key : SHARED) {
            if (item.has(key) && !operation.has(key)) {
                operation.set(key, document.sources().copy(item.get(key)));
            }
        }
        if (item.get("parameters") instanceof ArrayNode shared && !shared.isEmpty()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            document.sources().derive(all, document.at(shared));
            JsonNode own = operation.path("parameters");
            shared.forEach(each -> {
                if (own.valueStream().noneMatch(other -> key(other).equals(key(each)))) {
                    all.add(document.sources().copy(each));
                }
            });
            own.forEach(all::add);
            operation.set("parameters", all);
        }
    }

    private String key(JsonNode parameter) {
        ObjectNode node = document.resolve(parameter);
        return node == null
                ? ""
                : node.path("in").asString("") + ' ' + node.path("name").asString("");
    }

    private void rename(ObjectNode operation, Map<String, String> names) {
        if (operation.get("parameters") instanceof ArrayNode parameters) {
            for (int i = 0; i < parameters.size(); i++) {
                ObjectNode parameter = document.resolve(parameters.get(i));
                String name = parameter == null ? "" : parameter.path("name").asString("");
                String other = names.get(name);
                if (parameter != null
                        && parameter.path("in").asString("").equals("path")
                        && other != null
                        && !other.equals(name)) {
                    ObjectNode own = document.sources().copy(parameter);
                    if (!own.has(Parameter.JAVA_NAME)) {
                        own.put(Parameter.JAVA_NAME, name);
                    }
                    parameters.set(i, own.put("name", other));
                }
            }
        }
    }
}
