package br.com.pilotstatus.templates.spec.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in the tree that holds a value which may be exchanged.
 *
 * @param parent object or array
 * @param key name, or index as text
 */
public record Slot(JsonNode parent, String key) {

    /** Returns the value there, or null if there is none. */
    public @Nullable JsonNode get() {
        return parent instanceof ArrayNode array ? array.get(Integer.parseInt(key)) : parent.get(key);
    }

    /** Returns the value there if it is an object, else null. */
    public @Nullable ObjectNode object() {
        return get() instanceof ObjectNode object ? object : null;
    }

    /** Puts a value there. */
    public void set(JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
    }
}
