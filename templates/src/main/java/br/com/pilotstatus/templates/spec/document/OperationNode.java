package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.names.JavaNames;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation that code is generated for.
 *
 * @param method lower case
 * @param item the path item that it stands in
 * @param node the operation itself
 */
public record OperationNode(String path, String method, ObjectNode item, ObjectNode node) {

    /** Returns all operations in the order of the document. */
    public static List<OperationNode> all(Document document) {
        List<OperationNode> operations = new ArrayList<>();
        Map<ObjectNode, Boolean> seen = new IdentityHashMap<>();
        if (document.root().path("paths") instanceof ObjectNode paths) {
            for (String path : paths.propertyNames()) {
                ObjectNode item = path.startsWith("/") ? document.resolve(paths.path(path)) : null;
                if (item != null) {
                    for (String method : item.propertyNames()) {
                        if (Walker.isMethod(method)
                                && item.get(method) instanceof ObjectNode node
                                && seen.put(node, true) == null) {
                            operations.add(new OperationNode(path, method, item, node));
                        }
                    }
                }
            }
        }
        return operations;
    }

    /** Whether it has an operationId, be it empty. */
    public boolean isNamed() {
        return node.has("operationId");
    }

    /** The operationId; empty where there is none. */
    public String id() {
        return text("operationId");
    }

    /** What its types in Java start with, once it has its name. */
    public String typeName() {
        return JavaNames.typeName(id());
    }

    /** The summary; empty where there is none. */
    public String summary() {
        return text("summary");
    }

    /** The first tag; empty where there is none. */
    public String tag() {
        return node.path("tags").path(0).asString("");
    }

    /** Its own parameters, without those of its path item; a missing node where there are none. */
    public JsonNode parameters() {
        return node.path("parameters");
    }

    /** The request body, or a reference to it; a missing node where there is none. */
    public JsonNode requestBody() {
        return node.path("requestBody");
    }

    /** The responses, or references to them, by status; a missing node where there are none. */
    public JsonNode responses() {
        return node.path("responses");
    }

    private String text(String key) {
        return node.path(key).asString("");
    }

    /** Returns {@code POST /v1/numbers/meta}. */
    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + ' ' + path;
    }
}
