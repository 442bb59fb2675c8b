package br.com.pilotstatus.templates.changes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): members replace members, null removes them. */
public final class MergePatch {

    private MergePatch() {}

    public static ObjectNode apply(ObjectNode target, JsonNode patch) {
        ObjectNode result = target.deepCopy();
        patch.properties().forEach(each -> {
            JsonNode there = result.path(each.getKey());
            if (each.getValue().isNull()) {
                result.remove(each.getKey());
            } else if (each.getValue().isObject()) {
                result.set(
                        each.getKey(),
                        apply(there instanceof ObjectNode object ? object : result.objectNode(), each.getValue()));
            } else {
                result.set(each.getKey(), each.getValue());
            }
        });
        return result;
    }
}
