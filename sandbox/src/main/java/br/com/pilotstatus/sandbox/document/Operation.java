package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An operation of a document. Immutable. */
public final class Operation {

    private final Document document;
    private final JsonNode node;

    Operation(Document document, JsonNode node) {
        this.document = document;
        this.node = node;
    }

    /**
     * Returns its declared success: that of the lowest status, else the range, else the default.
     *
     * @throws IllegalStateException if it declares none
     */
    public Answer success() {
        String declared = "";
        for (Map.Entry<String, JsonNode> each : node.path("responses").properties()) {
            String status = each.getKey();
            boolean possible = status.startsWith("2") || status.equals("default");
            // "204" before "2XX" before "default", as they sort.
            if (possible && (declared.isEmpty() || status.compareTo(declared) < 0)) {
                declared = status;
            }
        }
        if (declared.isEmpty()) {
            throw new IllegalStateException(node.path("operationId").asText() + " declares no success");
        }
        return answer(declared);
    }

    /**
     * Returns the body of its declared success as a model.
     *
     * @param type the model
     */
    public <T> T success(Class<T> type) {
        return Values.of(success().body(), type);
    }

    /** The example values of its path parameters, by their names; those without an example, and choices, are not there. */
    public Map<String, String> pathExamples() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (JsonNode each : node.path("parameters")) {
            JsonNode parameter = document.resolve(each);
            if (parameter.path("in").asText().equals("path")) {
                JsonNode schema = document.resolve(parameter.path("schema"));
                JsonNode example = parameter.has("example") ? parameter.get("example") : schema.path("example");
                if (!example.isMissingNode() && !schema.has("enum")) {
                    examples.put(parameter.path("name").asText(), example.asText());
                }
            }
        }
        return examples;
    }

    private Answer answer(String declared) {
        JsonNode response = document.resolve(node.path("responses").path(declared));
        int status = declared.matches("\\d{3}") ? Integer.parseInt(declared) : 200;
        Samples samples = new Samples(document);
        Map<String, JsonNode> headers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : response.path("headers").properties()) {
            JsonNode header = document.resolve(each.getValue());
            if (header.path("required").asBoolean()) {
                headers.put(each.getKey(), samples.media(header));
            }
        }
        for (Map.Entry<String, JsonNode> media : response.path("content").properties()) {
            return new Answer(status, media.getKey(), samples.media(media.getValue()), headers);
        }
        return new Answer(status, "", NullNode.getInstance(), headers);
    }
}
