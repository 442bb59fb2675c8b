package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** All that a schema says, with what it refers to, as text to compare. */
final class SchemaText {

    private SchemaText() {}

    static String of(GeneratedDocument document, String component) {
        return expanded(document.schema(component), document.effective(), Set.of());
    }

    static String expanded(JsonNode node, JsonNode root, Set<String> open) {
        if (node.path("$ref").isTextual()) {
            String reference = node.get("$ref").asText();
            Set<String> inside = new HashSet<>(open);
            return inside.add(reference)
                    ? reference + expanded(root.at(reference.substring(1)), root, inside)
                    : reference;
        }
        if (!node.isContainerNode()) {
            return node.toString();
        }
        StringBuilder text = new StringBuilder("{");
        if (node.isArray()) {
            node.forEach(each -> text.append(expanded(each, root, open)).append(','));
        }
        node.properties()
                .forEach(each -> text.append(each.getKey())
                        .append(':')
                        .append(expanded(each.getValue(), root, open))
                        .append(','));
        return text.append('}').toString();
    }
}
