package br.com.pilotstatus.templates.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An object of a document and where it stands. Two of a kind are equal if they say the same, wherever they stand. */
abstract class Element {

    final JsonNode root;
    private final JsonNode node;
    private final Pointer pointer;

    Element(JsonNode root, JsonNode node, Pointer pointer) {
        this.root = root;
        this.node = node;
        this.pointer = pointer;
    }

    /** Makes an element of a kind. */
    interface Factory<T> {
        T of(JsonNode root, JsonNode node, Pointer pointer);
    }

    /** The object itself, for what this view does not show; missing where the document has none. */
    public final JsonNode node() {
        return node;
    }

    /** Where it stands; for what is written elsewhere, but schemas, where the reference to it stands. */
    public final Pointer pointer() {
        return pointer;
    }

    /** Whether the document has it at all. */
    public final boolean exists() {
        return !node.isMissingNode();
    }

    final boolean says(String key) {
        return node.has(key);
    }

    /** The text under a key; empty where there is none. */
    final String text(String key) {
        return node.path(key).asString("");
    }

    /** Whether a key is true. */
    final boolean flag(String key) {
        return node.path(key).asBoolean(false);
    }

    /** What is under a key, references to it followed. */
    final <T> T one(String key, Factory<T> factory) {
        return factory.of(root, Refs.resolve(root, node.path(key)), pointer.child(key));
    }

    /** The elements of a list, references to them followed. */
    final <T> List<T> list(String key, Factory<T> factory) {
        List<T> found = new ArrayList<>();
        for (JsonNode each : node.path(key).values()) {
            found.add(factory.of(root, Refs.resolve(root, each), pointer.child(key, String.valueOf(found.size()))));
        }
        return found;
    }

    /** What is under each name, in the order of the document, references to it followed. */
    final <T> Map<String, T> map(String key, Factory<T> factory) {
        Map<String, T> found = new LinkedHashMap<>();
        node.path(key)
                .properties()
                .forEach(each -> found.put(
                        each.getKey(),
                        factory.of(root, Refs.resolve(root, each.getValue()), pointer.child(key, each.getKey()))));
        return found;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Element) other).node.equals(node);
    }

    @Override
    public final int hashCode() {
        return node.hashCode();
    }

    @Override
    public final String toString() {
        return pointer + " " + node;
    }
}
