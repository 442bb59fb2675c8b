package br.com.pilotstatus.templates.changes;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is only for readers of a document. */
final class Documentation {

    private static final Set<String> KEYS = Set.of(
            "description",
            "summary",
            "title",
            "example",
            "examples",
            "externalDocs",
            "$comment",
            "x-inferred",
            "info",
            "tags",
            "xml");

    /** Members whose own members are named by the author of the document. */
    private static final Set<String> NAMED = Set.of(
            "paths",
            "schemas",
            "properties",
            "patternProperties",
            "responses",
            "headers",
            "content",
            "parameters",
            "securitySchemes",
            "requestBodies",
            "$defs",
            "encoding");

    private Documentation() {}

    static boolean is(String key) {
        return KEYS.contains(key);
    }

    /** Counts the places where texts and examples of something that both documents have differ. */
    static int count(JsonNode old, JsonNode fresh) {
        return count(old, fresh, false);
    }

    private static int count(JsonNode old, JsonNode fresh, boolean named) {
        int found = 0;
        if (old.isObject() && fresh.isObject()) {
            for (String key : union(old, fresh)) {
                if (!named && is(key)) {
                    found += old.path(key).equals(fresh.path(key)) || isClass(key, old, fresh) ? 0 : 1;
                } else if (old.has(key) && fresh.has(key)) {
                    found += count(old.path(key), fresh.path(key), !named && NAMED.contains(key));
                }
            }
        } else if (old.isArray() && fresh.isArray()) {
            for (int i = 0; i < Math.min(old.size(), fresh.size()); i++) {
                found += count(old.path(i), fresh.path(i), false);
            }
        }
        return found;
    }

    /** The first tag of an operation names a class. */
    private static boolean isClass(String key, JsonNode old, JsonNode fresh) {
        return key.equals("tags")
                && !old.path(key).path(0).isObject()
                && !fresh.path(key).path(0).isObject()
                && !old.path(key).path(0).equals(fresh.path(key).path(0));
    }

    /** Returns the names of the members of either object. */
    static Set<String> union(JsonNode old, JsonNode fresh) {
        Set<String> keys = new LinkedHashSet<>(old.propertyNames());
        keys.addAll(fresh.propertyNames());
        return keys;
    }
}
