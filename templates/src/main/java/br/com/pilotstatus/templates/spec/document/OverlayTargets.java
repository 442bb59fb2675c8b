package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Writes the targets by which an overlay reaches a place, and what to do there. */
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

    /** Returns what to do there: our own overlay has the place already. */
    public static String update(Document document, Source at, String json) {
        return document.isOverlaid(at) ? "make it " + json : "update " + of(document, at) + " with " + json;
    }

    /**
     * Returns how an example comes to show more: an empty list gets an item, a null another value. Empty for an example
     * of the overlay's own.
     */
    public static String toShow(Document document, Source at, boolean isNull) {
        if (document.isOverlaid(at)) {
            return "";
        }
        JsonPointer pointer = JsonPointer.compile(at.pointer());
        Source around = new Source(at.file(), pointer.head().toString());
        JsonNode container = document.root();
        for (String step : document.origins().steps(around)) {
            container = container.isArray() ? container.path(Integer.parseInt(step)) : container.path(step);
        }
        boolean isElement = container.isArray();
        String name = pointer.last().getMatchingProperty();
        return "; show a value: update "
                + (!isNull || isElement
                        ? of(document, isNull ? around : at) + " with an item"
                        : of(document, around) + " with {\"" + name + "\": ...}");
    }
}
