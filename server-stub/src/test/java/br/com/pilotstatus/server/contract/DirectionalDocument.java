package br.com.pilotstatus.server.contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as it holds in one direction: a property that is {@code readOnly} need not be in a request although it is
 * required, nor one that is {@code writeOnly} in a response (OpenAPI 3.0, Schema Object; JSON Schema 2020-12, 9.4).
 */
final class DirectionalDocument {

    private DirectionalDocument() {}

    static String requests(String document) {
        return without("readOnly", document);
    }

    static String responses(String document) {
        return without("writeOnly", document);
    }

    private static String without(String mark, String document) {
        JsonNode root = Schemas.parse(document);
        relax(mark, root);
        return root.toString();
    }

    private static void relax(String mark, JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("required") instanceof ArrayNode required) {
            for (int i = required.size() - 1; i >= 0; i--) {
                if (schema.path("properties")
                        .path(required.get(i).asString(""))
                        .path(mark)
                        .asBoolean(false)) {
                    required.remove(i);
                }
            }
        }
        node.values().forEach(each -> relax(mark, each));
    }
}
