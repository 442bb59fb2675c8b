package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import tools.jackson.databind.JsonNode;

/** Writes the targets by which an overlay reaches a place. */
public final class OverlayTargets {

    private OverlayTargets() {}

    /** Returns a JSONPath such as {@code $.paths['/a'].get.parameters[0]}. */
    public static String of(Document document, Source at) {
        StringBuilder target = new StringBuilder("$");
        JsonNode node = document.root();
        for (String key : document.origins().steps(at)) {
            if (node.isArray()) {
                target.append('[').append(key).append(']');
                node = node.path(Integer.parseInt(key));
            } else {
                target.append(
                        key.matches("[A-Za-z_]\\w*")
                                ? "." + key
                                : "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']");
                node = node.path(key);
            }
        }
        return target.toString();
    }
}
