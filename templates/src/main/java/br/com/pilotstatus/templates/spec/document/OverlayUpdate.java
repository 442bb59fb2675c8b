package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is to be written into an overlay so that a document says more, or something else.
 *
 * @param target a JSONPath; empty where our own overlay has the place already, so that it is corrected there
 * @param json   what is laid over the place; an ellipsis stands for what a person has to fill in
 */
public record OverlayUpdate(String target, String json) {

    /** What a person has to fill in. */
    private static final String OPEN = "…";

    /** Returns the update of a place. */
    public static OverlayUpdate of(Document document, Source at, String json) {
        return new OverlayUpdate(document.isOverlaid(at) ? "" : OverlayTargets.of(document, at), json);
    }

    /** Returns the update of a place of which only a person knows what to write. */
    static OverlayUpdate open(Document document, Source at) {
        JsonNode node = node(document, at);
        return node.isContainer() ? of(document, at, node.isObject() ? "{" + OPEN + "}" : OPEN) : member(document, at);
    }

    /** Returns the update by which an example shows more: an empty list gets an item, a null another value. */
    public static OverlayUpdate toShow(Document document, Source at, boolean isNull) {
        return isNull ? member(document, at) : of(document, at, OPEN);
    }

    /** What is no container can't be updated, but what is around it. */
    private static OverlayUpdate member(Document document, Source at) {
        if (at.pointer().isEmpty()) {
            return of(document, at, OPEN);
        }
        JsonPointer pointer = JsonPointer.compile(at.pointer());
        Source around = new Source(at.file(), pointer.head().toString());
        boolean isElement = node(document, around).isArray();
        return of(
                document,
                around,
                isElement ? OPEN : "{\"" + pointer.last().getMatchingProperty() + "\": " + OPEN + "}");
    }

    private static JsonNode node(Document document, Source at) {
        JsonNode node = document.root();
        for (String step :
                document.isOverlaid(at) ? List.<String>of() : document.origins().steps(at)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    /** Tells whether our own overlay has the place already. */
    public boolean isOurs() {
        return target.isEmpty();
    }

    /** Returns the sentence that says it. */
    public String text() {
        return isOurs() ? "make it " + json : "update " + target + " with " + (json.equals(OPEN) ? "an item" : json);
    }

    /** Returns the line by which a place is taken out of a document. */
    public static String removal(String target) {
        return "{\"target\": %s, \"description\": \"%s\", \"remove\": true}"
                .formatted(JsonNodeFactory.instance.stringNode(target), OPEN);
    }

    /** Returns the line to copy; empty where our own overlay has the place already. */
    public String action() {
        return isOurs()
                ? ""
                : "{\"target\": %s, \"description\": \"%s\", \"update\": %s}"
                        .formatted(JsonNodeFactory.instance.stringNode(target), OPEN, json);
    }
}
