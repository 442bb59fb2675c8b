package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.spec.json.Source;
import tools.jackson.databind.JsonNode;

/** Writes the target by which an overlay reaches a place. */
final class OverlayTargets {

    private OverlayTargets() {
    }

    /** Returns a JSONPath such as {@code $.paths['/a'].get.parameters[0]}. */
    static String of(JsonNode root, Source at) {
        StringBuilder target = new StringBuilder("$");
        JsonNode node = root;
        for (String token : at.pointer().isEmpty() ? new String[0] : at.pointer().substring(1).split("/", -1)) {
            String key = token.replace("~1", "/").replace("~0", "~");
            if (node.isArray()) {
                target.append('[').append(key).append(']');
                node = node.path(Integer.parseInt(key));
            } else {
                target.append(key.matches("[A-Za-z_]\\w*") ? "." + key
                        : "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']");
                node = node.path(key);
            }
        }
        return target.toString();
    }
}
