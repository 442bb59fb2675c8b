package br.com.pilotstatus.templates.spec.validation;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders places as they stand in a document, from top to bottom; what is missing comes with what lacks it. */
final class DocumentOrder implements Comparator<List<String>> {

    private final JsonNode root;

    DocumentOrder(JsonNode root) {
        this.root = root;
    }

    @Override
    public int compare(List<String> first, List<String> second) {
        JsonNode node = root;
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return Integer.compare(position(node, first.get(i)), position(node, second.get(i)));
            }
            node = node instanceof ObjectNode ? node.path(first.get(i)) : node.path(Integer.parseInt(first.get(i)));
        }
        return Integer.compare(first.size(), second.size());
    }

    private static int position(JsonNode node, String key) {
        return node instanceof ObjectNode object
                ? List.copyOf(object.propertyNames()).indexOf(key)
                : Integer.parseInt(key);
    }
}
