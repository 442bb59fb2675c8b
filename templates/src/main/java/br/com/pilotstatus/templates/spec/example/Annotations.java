package br.com.pilotstatus.templates.spec.example;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Keywords that say something about a value, but nothing about what values there may be. */
final class Annotations {

    private static final Set<String> ALL = Set.of(
            "title", "description", "deprecated", "readOnly", "writeOnly", "externalDocs", "example", "examples");

    private Annotations() {}

    static boolean is(String keyword) {
        return ALL.contains(keyword) || keyword.startsWith("x-");
    }

    /** Tells whether a schema has nothing else, but for its type. */
    static boolean only(ObjectNode schema) {
        return schema.propertyNames().stream().allMatch(key -> key.equals("type") || is(key));
    }
}
