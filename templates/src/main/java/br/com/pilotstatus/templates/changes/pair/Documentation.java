package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Inside;
import br.com.pilotstatus.templates.openapi.Keyword;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is only for readers of a document. */
public final class Documentation {

    /** What else than schemas has, besides the keywords that {@link Keyword} knows. */
    private static final Set<String> KEYS = Set.of("summary", "info", "tags");

    /** Members whose own members are named by the author of the document, besides those of schemas. */
    private static final Set<String> NAMED = Set.of(
            "paths",
            "schemas",
            "responses",
            "headers",
            "content",
            "parameters",
            "securitySchemes",
            "requestBodies",
            "encoding");

    private Documentation() {}

    public static boolean is(String key) {
        Keyword keyword = Keyword.of(key);
        return keyword == null ? KEYS.contains(key) : keyword.isDocumentation();
    }

    /** Returns a copy of a part of a document, without what is for readers alone; a class is named by the first tag. */
    public static JsonNode without(JsonNode node) {
        JsonNode copy = node.deepCopy();
        strip(copy, false);
        return copy;
    }

    private static void strip(JsonNode node, boolean named) {
        if (node instanceof ObjectNode object) {
            if (!named) {
                object.remove(object.propertyNames().stream()
                        .filter(Documentation::is)
                        .toList());
            }
            object.properties().forEach(each -> strip(each.getValue(), !named && isNamed(each.getKey())));
        } else {
            node.forEach(each -> strip(each, false));
        }
    }

    /** Whether the members of a member are named by the author of the document. */
    static boolean isNamed(String key) {
        Keyword keyword = Keyword.of(key);
        return keyword == null ? NAMED.contains(key) : keyword.inside() == Inside.MAP;
    }

    /** The first tag of an operation names a class. */
    static boolean isClass(String key, JsonNode before, JsonNode after) {
        return key.equals("tags")
                && !before.path(key).path(0).isObject()
                && !after.path(key).path(0).isObject()
                && !before.path(key).path(0).equals(after.path(key).path(0));
    }

    /** Returns the names of the members that differ, but for what is compared elsewhere or for readers alone. */
    public static Set<String> others(JsonNode before, JsonNode after, Set<String> compared) {
        Set<String> keys = union(before, after);
        keys.removeIf(
                each -> compared.contains(each) || is(each) || before.path(each).equals(after.path(each)));
        return keys;
    }

    static Set<String> union(JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>(before.propertyNames());
        keys.addAll(after.propertyNames());
        return keys;
    }
}
