package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Operations of an effective document. */
final class Operations {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private Operations() {}

    /** One of them, with all that it says. */
    record Operation(String method, String path, JsonNode node) {

        /** A parameter by its name, in which capitals don't matter. */
        JsonNode parameter(String name) {
            for (JsonNode each : node.path("parameters")) {
                if (each.path("name").asText().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                    return each;
                }
            }
            throw new AssertionError("No parameter " + name);
        }

        /** The parameters of the path in their order there. */
        JsonNode pathParameter(int place) {
            List<String> names = new ArrayList<>();
            Matcher matcher = IN_PATH.matcher(path);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
            return parameter(names.get(place));
        }
    }

    static Operation of(GeneratedDocument document, String id) {
        Operation found = document.operations().get(id);
        if (found == null) {
            throw new AssertionError("No operation " + id);
        }
        return found;
    }

    /** Those of a document, by their ids. */
    static Map<String, Operation> all(JsonNode root) {
        Map<String, Operation> all = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode node = path.getValue().path(method);
                if (node.isObject()) {
                    ObjectNode whole = node.deepCopy();
                    ArrayNode parameters = whole.putArray("parameters");
                    for (JsonNode list : List.of(path.getValue().path("parameters"), node.path("parameters"))) {
                        list.forEach(each -> parameters.add(new ValueVariants(root).resolve(each)));
                    }
                    all.put(node.path("operationId").asText(), new Operation(method, path.getKey(), whole));
                }
            }
        }
        return all;
    }

    /** All that has to do with what an operation is sent, as text; empty where there is none. */
    static String request(GeneratedDocument document, String id) {
        Operation operation = document.operations().get(id);
        if (operation == null) {
            return "";
        }
        JsonNode root = document.effective();
        ObjectNode node = ((ObjectNode) operation.node()).deepCopy();
        node.remove("responses");
        return operation.method()
                + operation.path()
                + SchemaText.expanded(node, root, Set.of())
                + credentials(document, operation)
                + root.path("security")
                + root.path("components").path("securitySchemes");
    }

    /** All that has to do with what an operation gives. */
    static String responses(GeneratedDocument document, String id) {
        Operation operation = document.operations().get(id);
        JsonNode root = document.effective();
        return operation == null
                ? ""
                : SchemaText.expanded(operation.node().path("responses"), root, Set.of())
                        + SchemaText.expanded(
                                document.schema(root.path("x-error-model").asText()), root, Set.of());
    }

    /**
     * What may be given to a client that calls an operation: each alternative of schemes, with a secret of the scopes that it
     * asks for. Where it asks for nothing, what others of the document ask for.
     */
    static List<Map<String, String>> credentials(GeneratedDocument document, Operation operation) {
        List<Map<String, String>> alternatives = new ArrayList<>();
        for (JsonNode each : security(document, operation)) {
            Map<String, String> given = new LinkedHashMap<>();
            each.properties().forEach(scheme -> given.put(scheme.getKey(), Stub.secret(texts(scheme.getValue()))));
            alternatives.add(given);
        }
        if (alternatives.stream().allMatch(Map::isEmpty)) {
            document.effective()
                    .path("components")
                    .path("securitySchemes")
                    .fieldNames()
                    .forEachRemaining(each -> alternatives.add(Map.of(each, Stub.secret(List.of()))));
        }
        alternatives.removeIf(Map::isEmpty);
        return alternatives.isEmpty() ? List.of(Map.of()) : alternatives;
    }

    /** The headers that tell a replay, which all calls with a key are. */
    static Set<String> replayHeaders(GeneratedDocument document) {
        Set<String> headers = new TreeSet<>();
        document.operations()
                .values()
                .forEach(operation -> operation
                        .node()
                        .path("parameters")
                        .forEach(each ->
                                headers.add(each.path("x-idempotent-replayed").asText())));
        headers.remove("");
        return headers;
    }

    /** The scopes that an operation asks for of a scheme, in any alternative. */
    static List<String> scopes(GeneratedDocument document, Operation operation, String scheme) {
        List<String> scopes = new ArrayList<>();
        security(document, operation).forEach(each -> scopes.addAll(texts(each.path(scheme))));
        return scopes;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static JsonNode security(GeneratedDocument document, Operation operation) {
        return operation.node().has("security")
                ? operation.node().get("security")
                : document.effective().path("security");
    }
}
