package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Inside;
import br.com.pilotstatus.templates.openapi.Keyword;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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

    /** Counts the places where texts and examples of something that both documents have differ. */
    public static int count(JsonNode before, JsonNode after) {
        return count(before, after, false);
    }

    private static int count(JsonNode before, JsonNode after, boolean named) {
        int found = 0;
        if (before.isObject() && after.isObject()) {
            for (String key : union(before, after)) {
                if (!named && is(key)) {
                    found += before.path(key).equals(after.path(key)) || isClass(key, before, after) ? 0 : 1;
                } else if (before.has(key) && after.has(key)) {
                    found += count(before.path(key), after.path(key), !named && isNamed(key));
                }
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                found += count(before.path(i), after.path(i), false);
            }
        }
        return found;
    }

    private static boolean isNamed(String key) {
        Keyword keyword = Keyword.of(key);
        return keyword == null ? NAMED.contains(key) : keyword.inside() == Inside.MAP;
    }

    /** The first tag of an operation names a class. */
    private static boolean isClass(String key, JsonNode before, JsonNode after) {
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

    private static Set<String> union(JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>(before.propertyNames());
        keys.addAll(after.propertyNames());
        return keys;
    }
}
