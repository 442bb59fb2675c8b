package br.com.pilotstatus.templates.spec.path;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads {@code /a?x={y}}, where no operation declares {@code y} in the path, as a query parameter {@code x} of {@code /a}: so a
 * server can have it, too. Where there is another {@code /a}, it stays as it is.
 */
public final class QueryParameters {

    private static final Pattern PATH = Pattern.compile("([^?#]*)\\?([^#]*)");
    private static final Pattern PAIR = Pattern.compile("([^={}]+)=\\{([^{}]+)}");

    private final Document document;
    private final ObjectNode paths;

    private QueryParameters(Document document, ObjectNode paths) {
        this.document = document;
        this.paths = paths;
    }

    /** Renames such paths of a document, and declares their parameters. */
    public static void read(Document document) {
        if (document.root().get("paths") instanceof ObjectNode paths) {
            List.copyOf(paths.propertyNames()).forEach(new QueryParameters(document, paths)::read);
        }
    }

    private void read(String path) {
        Matcher parts = PATH.matcher(path);
        if (!(paths.get(path) instanceof ObjectNode item) || !parts.matches()) {
            return;
        }
        List<String> rest = new ArrayList<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (String each : parts.group(2).split("&", -1)) {
            Matcher pair = PAIR.matcher(each);
            if (pair.matches() && !declares(item, "path", pair.group(2))) {
                found.put(pair.group(1), pair.group(2));
            } else {
                rest.add(each);
            }
        }
        String read = parts.group(1) + (rest.isEmpty() ? "" : "?" + String.join("&", rest));
        if (!found.isEmpty() && !paths.has(read)) {
            document.doubtful(
                    document.at(paths, path),
                    "what a path has behind ? is no part of it: read as %s with in: query of %s; rename the path in the overlay if"
                                    .formatted(read, String.join(", ", found.keySet()))
                            + " that is not meant");
            found.keySet().stream()
                    .filter(each -> !declares(item, "query", each))
                    .forEach(each -> declare(item, each));
            rename(path, read);
        }
    }

    private void declare(ObjectNode item, String name) {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        if (item.get("parameters") instanceof ArrayNode present) {
            parameters = present;
        } else {
            item.set("parameters", parameters);
        }
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", "query").put("required", true);
        parameter.putObject("schema").put("type", "string");
        document.sources().derive(parameters, document.at(item));
    }

    private void rename(String path, String name) {
        List<Map.Entry<String, JsonNode>> all = List.copyOf(paths.properties());
        paths.removeAll();
        all.forEach(each -> paths.set(each.getKey().equals(path) ? name : each.getKey(), each.getValue()));
    }

    private boolean declares(ObjectNode item, String in, String name) {
        return has(item, in, name) || Operation.METHODS.stream().map(item::path).anyMatch(each -> has(each, in, name));
    }

    private boolean has(JsonNode owner, String in, String name) {
        return owner.path("parameters")
                .valueStream()
                .map(document::resolve)
                .anyMatch(each -> each != null
                        && each.path("in").asString("").equals(in)
                        && each.path("name").asString("").equals(name));
    }
}
