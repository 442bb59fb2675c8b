package br.com.pilotstatus.server.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A place in an OpenAPI document. References within the document are followed on the way, except inside schemas, which
 * the schema validator reads itself.
 *
 * @param document the whole document
 * @param pointer where the node is
 * @param node what is there; missing if nothing
 */
record SpecNode(JsonNode document, String pointer, JsonNode node) {

    static SpecNode root(JsonNode document) {
        return new SpecNode(document, "", document);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    /** The property of that name, behind its {@code $ref} if it is one. */
    SpecNode at(String name) {
        return raw(name).followed();
    }

    /** The property of that name, reference or not. */
    SpecNode raw(String name) {
        return new SpecNode(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
    }

    List<SpecNode> elements() {
        List<SpecNode> elements = new ArrayList<>();
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            elements.add(new SpecNode(document, pointer + "/" + i, node.get(i)).followed());
        }
        return elements;
    }

    List<String> names() {
        return node.isObject()
                ? node.properties().stream().map(java.util.Map.Entry::getKey).collect(Collectors.toList())
                : List.of();
    }

    String text(String name) {
        return node.path(name).asString("");
    }

    boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    private SpecNode followed() {
        String reference = node.path("$ref").asString("");
        if (reference.isEmpty()) {
            return this;
        }
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException(
                    pointer + ": only references within the document are followed, not " + reference);
        }
        String target = reference.substring(1);
        return new SpecNode(document, target, document.at(target)).followed();
    }
}
