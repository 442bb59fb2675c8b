package br.com.pilotstatus.server.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Grows the tree that a {@link TextTreeReader} reads out of names and values: a name that is given once has its value, one
 * that is given more often has all of them. For one thread.
 */
public final class TextTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode root = JSON.objectNode();

    /** Adds a value; a name is one property, whatever characters it has. */
    public TextTree add(String name, String value) {
        return add(name, JSON.textNode(value));
    }

    /** Adds a value that is no text, such as an uploaded file ({@link JsonNodeFactory#pojoNode}). */
    public TextTree add(String name, JsonNode value) {
        add(root, name, value);
        return this;
    }

    /**
     * Adds a value inside of objects.
     *
     * @param path names from the outermost object inwards; at least one
     * @return whether there was room: false where a name on the way has a value, or the last one is an object
     */
    public boolean add(List<String> path, String value) {
        ObjectNode at = root;
        for (String step : path.subList(0, path.size() - 1)) {
            JsonNode next = at.get(step);
            if (next == null) {
                at = at.putObject(step);
            } else if (next instanceof ObjectNode object) {
                at = object;
            } else {
                return false;
            }
        }
        String last = path.get(path.size() - 1);
        if (at.get(last) instanceof ObjectNode) {
            return false;
        }
        add(at, last, JSON.textNode(value));
        return true;
    }

    public ObjectNode root() {
        return root;
    }

    public static ArrayNode array(List<String> values) {
        ArrayNode array = JSON.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }

    private static void add(ObjectNode object, String name, JsonNode value) {
        JsonNode before = object.get(name);
        if (before == null) {
            object.set(name, value);
        } else if (before instanceof ArrayNode array) {
            array.add(value);
        } else {
            object.set(name, JSON.arrayNode().add(before).add(value));
        }
    }
}
