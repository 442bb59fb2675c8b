package br.com.pilotstatus.templates.spec.path;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code :id} in a path, as many frameworks write it, as {@code {id}}, where each operation declares such a parameter. */
public final class ColonParameters {

    private static final Pattern COLON = Pattern.compile("(?<=/):([A-Za-z_]\\w*)(?=/|$)");

    private final Document document;

    private ColonParameters(Document document) {
        this.document = document;
    }

    /** Renames such paths of a document. */
    public static void read(Document document) {
        if (document.root().get("paths") instanceof ObjectNode paths
                && paths.propertyNames().stream()
                        .anyMatch(path -> COLON.matcher(path).find())) {
            new ColonParameters(document).read(paths);
        }
    }

    private void read(ObjectNode paths) {
        List<Map.Entry<String, JsonNode>> entries = List.copyOf(paths.properties());
        entries.forEach(each -> {
            String path = each.getKey();
            ObjectNode item = document.resolve(each.getValue());
            String read = item == null ? path : read(path, item);
            if (!read.equals(path) && !paths.has(read)) {
                document.repaired(
                        document.at(paths, path),
                        "a parameter is written {id} and not :id: read as %s".formatted(read));
                // All in their order.
                List<Map.Entry<String, JsonNode>> all = List.copyOf(paths.properties());
                paths.removeAll();
                all.forEach(entry -> paths.set(entry.getKey().equals(path) ? read : entry.getKey(), entry.getValue()));
            }
        });
    }

    private String read(String path, ObjectNode item) {
        Matcher colons = COLON.matcher(path);
        return colons.replaceAll(colon -> Matcher.quoteReplacement(
                isDeclared(item, colon.group(1)) ? "{" + colon.group(1) + "}" : colon.group()));
    }

    private boolean isDeclared(ObjectNode item, String name) {
        return declares(item, name)
                || Operation.METHODS.stream().anyMatch(item::has)
                        && Operation.METHODS.stream()
                                .filter(item::has)
                                .allMatch(method -> declares(item.path(method), name));
    }

    private boolean declares(JsonNode owner, String name) {
        return owner.path("parameters")
                .valueStream()
                .map(document::resolve)
                .anyMatch(each -> each != null
                        && each.path("in").asString("").equals("path")
                        && each.path("name").asString("").equals(name));
    }
}
