package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One alternative of what an operation asks for: schemes that must all be satisfied; none: anonymous. */
public final class SecurityRequirement extends Element {

    SecurityRequirement(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** Names of the security schemes. */
    public List<String> schemes() {
        return node().properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The scopes or roles that a scheme is asked for; none where nobody asks. */
    public List<String> scopes(String scheme) {
        return node().path(scheme).values().stream()
                .map(each -> each.asString(""))
                .toList();
    }
}
