package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The effective spec that the build made, as the tests walk it: without what the stub leaves to clients. */
public final class Document {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final List<String> PREFERRED =
            List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/", "application/xml", "");

    private final JsonNode root;
    private @Nullable Contract contract;
    private final List<Operation> operations;

    private Document(JsonNode root) {
        this.root = root;
        this.operations = List.copyOf(walk());
    }

    static Document effective() {
        try (InputStream in = Document.class.getResourceAsStream("/br/com/pilotstatus/openapi/openapi.json")) {
            return new Document(new ObjectMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Document read(Path file) {
        try {
            return new Document(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The contract that it makes. */
    synchronized Contract contract() {
        if (contract == null) {
            contract = Contract.of(root.toString());
        }
        return contract;
    }

    JsonNode root() {
        return root;
    }

    /** An operation of the document. */
    public record Operation(String id, String method, String path, JsonNode node, List<JsonNode> parameters) {

        JsonNode responses() {
            return node.path("responses");
        }
    }

    List<Operation> operations() {
        return operations;
    }

    private List<Operation> walk() {
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            JsonNode item = resolve(path.getValue());
            for (String method : METHODS) {
                JsonNode node = item.path(method);
                if (node.isObject() && !node.path("x-client-only").asBoolean()) {
                    found.add(new Operation(
                            node.path("operationId").asText(),
                            method.toUpperCase(Locale.ROOT),
                            path.getKey(),
                            node,
                            parameters(item, node)));
                }
            }
        }
        return found;
    }

    /** The security of an operation: its own, else the document's. */
    JsonNode security(Operation operation) {
        return operation.node().has("security") ? operation.node().get("security") : root.path("security");
    }

    /** The schemes that the first alternative of an operation's security wants. */
    List<String> schemes(Operation operation) {
        List<String> names = new ArrayList<>();
        security(operation).path(0).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The schemes of the first alternative of the first operation that wants any. */
    List<String> anySchemes() {
        return operations().stream()
                .map(this::schemes)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    boolean isBasic(String scheme) {
        JsonNode node = resolve(root.path("components").path("securitySchemes").path(scheme));
        return node.path("scheme").asText().equalsIgnoreCase("basic");
    }

    JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        while (current.has("$ref")) {
            current = root.at(current.get("$ref").asText().substring(1));
        }
        return current;
    }

    /** The JSON content of a request body or response, or a missing node. */
    JsonNode jsonContent(JsonNode body) {
        return resolve(body).path("content").path(jsonType(body));
    }

    /** The media type of the JSON content of a request body or response; empty where it has none. */
    String jsonType(JsonNode body) {
        for (Map.Entry<String, JsonNode> content : resolve(body).path("content").properties()) {
            if (MediaTypes.isJson(content.getKey()) || MediaTypes.isAny(content.getKey())) {
                return content.getKey();
            }
        }
        return "";
    }

    /** The media type that a request body is sent as: JSON, a form, text, any other; empty where it has none. */
    String requestType(Operation operation) {
        JsonNode body = resolve(operation.node().path("requestBody"));
        if (!jsonType(body).isEmpty()) {
            return jsonType(body);
        }
        List<String> types = new ArrayList<>();
        body.path("content").fieldNames().forEachRemaining(types::add);
        return PREFERRED.stream()
                .flatMap(each ->
                        types.stream().filter(type -> MediaTypes.essence(type).startsWith(each)))
                .findFirst()
                .orElse("");
    }

    private List<JsonNode> parameters(JsonNode item, JsonNode operation) {
        // One that replaces another stands in its place, as in Java.
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode source : List.of(item, operation)) {
            for (JsonNode each : source.path("parameters")) {
                JsonNode parameter = resolve(each);
                found.put(parameter.path("in") + " " + parameter.path("name"), parameter);
            }
        }
        return List.copyOf(found.values());
    }
}
