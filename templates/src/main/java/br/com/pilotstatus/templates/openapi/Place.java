package br.com.pilotstatus.templates.openapi;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Where a reference leads. Where a step is not there, and what would have it is a reference itself, the way goes on where
 * that one leads.
 *
 * @param pointer where it stands, without references on the way
 * @param node what stands there, be it another reference
 */
public record Place(Pointer pointer, JsonNode node) {

    static @Nullable Place find(JsonNode root, Pointer way) {
        return find(root, way, new HashSet<>());
    }

    private static @Nullable Place find(JsonNode root, Pointer way, Set<String> followed) {
        Place place = new Place(Pointer.ROOT, root);
        for (String step : way.steps()) {
            Place next = place.step(step);
            for (String ref = Refs.of(place.node); next == null && ref != null && followed.add(ref + ' ' + step); ) {
                Place target = Refs.isInside(ref) ? find(root, Pointer.parse("#" + Refs.pointer(ref)), followed) : null;
                next = target == null ? null : target.step(step);
                ref = target == null ? null : Refs.of(target.node);
            }
            if (next == null) {
                return null;
            }
            place = next;
        }
        return place;
    }

    private @Nullable Place step(String step) {
        JsonNode next = node instanceof ArrayNode list
                ? step.matches("0|[1-9]\\d{0,8}") ? list.path(Integer.parseInt(step)) : MissingNode.getInstance()
                : node.path(step);
        return next.isMissingNode() ? null : new Place(pointer.child(step), next);
    }

    /** The object or list around it, in the same document. */
    public JsonNode around(JsonNode root) {
        Place around = find(root, pointer.parent());
        return around == null ? MissingNode.getInstance() : around.node;
    }
}
