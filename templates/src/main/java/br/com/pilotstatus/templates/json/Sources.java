package br.com.pilotstatus.templates.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Knows where each object and array of a tree was written, however far it has been moved since.
 *
 * <p>Containers are told apart by identity. Scalars are shared instances in Jackson, so a scalar's place is its
 * container's, unless it was set from elsewhere.
 */
public final class Sources {

    private final Map<JsonNode, Source> containers = new IdentityHashMap<>();
    private final Map<JsonNode, Map<String, Source>> members = new IdentityHashMap<>();

    /** Records a tree as written at a place, all that is inside it at the places inside that one. */
    public void record(JsonNode tree, Source at) {
        if (tree.isContainer()) {
            containers.put(tree, at);
        }
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(member -> record(member.getValue(), at.child(member.getKey())));
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                record(array.get(i), at.child(i));
            }
        }
    }

    /** Records a tree that was made out of what is written at one place; parts of it that have a place keep it. */
    public void derive(JsonNode tree, Source at) {
        if (tree.isContainer()) {
            containers.putIfAbsent(tree, at);
            tree.forEach(child -> derive(child, at));
        }
    }

    /** Records that a member of an object was set by what is written at a place. */
    public void member(ObjectNode object, String key, Source at) {
        members.computeIfAbsent(object, o -> new HashMap<>()).put(key, at);
    }

    /** Returns where an object or array was written. */
    public Source of(JsonNode container) {
        Source source = containers.get(container);
        if (source == null) {
            throw new IllegalStateException("No place is known for " + container);
        }
        return source;
    }

    /** Returns where a member of an object was written, or would have to be written. */
    public Source of(ObjectNode object, String key) {
        Source set = members.getOrDefault(object, Map.of()).get(key);
        JsonNode value = object.get(key);
        Source moved = value == null ? null : containers.get(value);
        return set != null ? set : moved != null ? moved : of(object).child(key);
    }

    /** Returns a deep copy that is known to come from the same places. */
    public <T extends JsonNode> T copy(T tree) {
        @SuppressWarnings("unchecked")
        T copy = (T) tree.deepCopy();
        inherit(tree, copy);
        return copy;
    }

    private void inherit(JsonNode from, JsonNode to) {
        if (containers.containsKey(from)) {
            containers.put(to, containers.get(from));
        }
        if (members.containsKey(from)) {
            members.put(to, new HashMap<>(members.get(from)));
        }
        if (from instanceof ObjectNode object) {
            object.propertyNames().forEach(key -> inherit(object.get(key), to.get(key)));
        } else if (from instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                inherit(array.get(i), to.get(i));
            }
        }
    }
}
