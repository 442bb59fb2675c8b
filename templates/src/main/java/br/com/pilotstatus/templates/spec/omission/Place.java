package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a tree, by the containers on the way to it: it is known again when others beside it have been taken out.
 *
 * @param around the place that it is in; null for the root
 * @param key its name, or its index at first, in the place around it
 * @param node what stood there at first; a missing node where nothing did
 */
record Place(@Nullable Place around, String key, JsonNode node) {

    Place child(String name) {
        JsonNode inside = node instanceof ArrayNode array
                ? name.matches("\\d{1,9}") ? array.path(Integer.parseInt(name)) : array.path(-1)
                : node.path(name);
        return new Place(this, name, inside);
    }

    /** The places on the way from the root, which is the first, to this one, which is the last. */
    List<Place> way() {
        Deque<Place> way = new ArrayDeque<>();
        for (Place each = this; each != null; each = each.around) {
            way.addFirst(each);
        }
        return List.copyOf(way);
    }

    /** Where it was written. */
    Source at(Document document) {
        return container() instanceof ObjectNode object && object != node
                ? document.at(object, key)
                : node.isContainer()
                        ? document.at(node)
                        : document.at(container()).child(key);
    }

    /** The container around it; itself for the root. */
    JsonNode container() {
        return around == null ? node : around.node;
    }

    /** Whether what stood there still does; of what is no container, whether something does. */
    boolean isThere() {
        if (around == null || !node.isContainer()) {
            return true;
        }
        return container() instanceof ArrayNode array
                ? index(array) >= 0
                : container().get(key) == node;
    }

    /** The outermost place on the way to it that is gone; null if none is. */
    @Nullable Place gone() {
        return way().stream().filter(each -> !each.isThere()).findFirst().orElse(null);
    }

    /** Whether what it is in is still there. */
    boolean isReachable() {
        return around == null || around.gone() == null;
    }

    /** Takes out what stands there. */
    void remove() {
        if (container() instanceof ArrayNode array) {
            int index = node.isContainer() ? index(array) : Integer.parseInt(key);
            if (index >= 0) {
                array.remove(index);
            }
        } else if (container() instanceof ObjectNode object) {
            object.remove(key);
        }
    }

    /** Puts something else there. */
    void replace(JsonNode other) {
        if (container() instanceof ArrayNode array) {
            array.set(index(array), other);
        } else if (container() instanceof ObjectNode object) {
            object.set(key, other);
        }
    }

    private int index(ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) == node) {
                return i;
            }
        }
        return -1;
    }

    /** By what it is in: trees are large, and told apart by identity. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.container() == container() && place.key.equals(key);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(container()) + key.hashCode();
    }
}
