package br.com.pilotstatus.benchmarks.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The document of one operation, many times over: each has a path, a name and schemas of its own. */
final class LargeDocument {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ERROR = "ErrorResponse";
    private static final int TAGS = 12;

    private final ObjectNode document;

    private LargeDocument(ObjectNode document) {
        this.document = document;
    }

    /** Writes one of so many operations. */
    static Path write(Path source, int operations, Path target) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode document = (ObjectNode) json.readTree(Files.readAllBytes(source));
        new LargeDocument(document).repeat(operations);
        json.writeValue(target.toFile(), document);
        return target;
    }

    private void repeat(int operations) {
        ObjectNode components = (ObjectNode) document.path("components");
        JsonNode operation = document.path("paths").elements().next().path("post");
        JsonNode schemas = components.path("schemas");
        ObjectNode paths = document.putObject("paths");
        ObjectNode renamed = components.putObject("schemas");
        renamed.set(ERROR, schemas.path(ERROR));
        for (int i = 0; i < operations; i++) {
            ObjectNode copy = (ObjectNode) named(operation, i);
            copy.put("operationId", "createLine" + i).putArray("tags").add("Tag" + i % TAGS);
            paths.putObject("/v1/lines" + i).set("post", copy);
            for (Map.Entry<String, JsonNode> each : schemas.properties()) {
                if (!each.getKey().equals(ERROR)) {
                    renamed.set("R" + i + each.getKey(), named(each.getValue(), i));
                }
            }
        }
    }

    /** A copy that refers to the schemas of its own number. */
    private JsonNode named(JsonNode node, int number) {
        if (node.isObject()) {
            ObjectNode copy = document.objectNode();
            node.properties().forEach(each -> copy.set(each.getKey(), named(each.getValue(), number)));
            return copy;
        } else if (node.isArray()) {
            ArrayNode copy = document.arrayNode();
            node.forEach(each -> copy.add(named(each, number)));
            return copy;
        }
        String text = node.asText();
        return node.isTextual() && text.startsWith(SCHEMAS) && !text.endsWith(ERROR)
                ? document.textNode(text.replace(SCHEMAS, SCHEMAS + "R" + number))
                : node;
    }
}
