package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.openapi.Refs;
import tools.jackson.databind.JsonNode;

/** Knows references that may lead out of a document by their looks. */
final class Abroad {

    private Abroad() {}

    /** Whether there is any. */
    static boolean anyIn(JsonNode node) {
        String ref = Refs.of(node);
        return ref != null && !ref.startsWith("#")
                || node.path("mapping").valueStream().anyMatch(each -> isFile(each.asString("")))
                || node.valueStream().anyMatch(Abroad::anyIn);
    }

    /** Whether a value of a mapping is a reference to a file, and not the name of a component. */
    static boolean isFile(String ref) {
        return !ref.startsWith("#") && ref.matches("(?i)[^#]*(/[^#]*|\\.(ya?ml|json))(#.*)?");
    }
}
