package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema of one of the two documents says, behind its references and beside null.
 *
 * @param schema what says it
 * @param at where that stands in the filled document
 */
record Saying(ObjectNode schema, Source at) {

    /**
     * Finds what says something in a place.
     *
     * @return null if a reference leads nowhere, or there is no object
     */
    static @Nullable Saying of(Document document, JsonNode start, Source place) {
        JsonNode node = start;
        Source at = place;
        for (int steps = 0; steps < 100; steps++) {
            String ref = Refs.of(node);
            Slot only = Schemas.besideNull(node);
            if (ref != null) {
                node = Refs.find(document.root(), ref);
                at = new Source(place.file(), Refs.pointer(ref));
            } else if (only != null) {
                String list =
                        Schemas.CHOICES.stream().filter(node::has).findFirst().orElseThrow();
                at = at.child(list).child(Integer.parseInt(only.key()));
                node = only.get();
            } else {
                return node instanceof ObjectNode schema ? new Saying(schema, at) : null;
            }
            if (node == null) {
                return null;
            }
        }
        return null;
    }

    /** Whether every value is as good as any other. */
    boolean isSilent() {
        return !Schemas.says(schema);
    }

    /** Whether it says no more than that there is an object or a list. */
    boolean isBare() {
        List<String> types = types();
        boolean isObject = types.equals(List.of("object"))
                && !Schemas.hasProperties(schema)
                && !schema.path("additionalProperties").isObject()
                && !schema.path("patternProperties").isObject();
        boolean isList = types.equals(List.of("array"))
                && !schema.has("prefixItems")
                && (!(schema.get("items") instanceof ObjectNode items) || !Schemas.says(items));
        return !isComposed() && (isObject || isList);
    }

    /** Whether it declares a type and nothing else about its values. */
    boolean isOnly(String type) {
        return types().equals(List.of(type))
                && schema.propertyNames().stream()
                        .allMatch(key -> key.equals(Keyword.TYPE.key())
                                || key.equals(Keyword.DEFAULT.key())
                                || Schemas.isAnnotation(key));
    }

    boolean isComposed() {
        return Schemas.COMPOSITIONS.stream().anyMatch(schema::has);
    }

    boolean isMap() {
        return !Schemas.hasProperties(schema)
                && schema.path("additionalProperties").isObject();
    }

    /** The declared types without null, or the one that its keywords are about. */
    List<String> types() {
        List<String> declared = Schemas.types(schema);
        if (!declared.isEmpty()) {
            return declared;
        }
        return schema.has("properties") ? List.of("object") : schema.has("items") ? List.of("array") : List.of();
    }

    /** Whether values of the types of one are values of those of the other; a silent one allows all. */
    boolean fits(Saying other) {
        List<String> own = types();
        List<String> others = other.types();
        return own.isEmpty()
                || others.isEmpty()
                || own.size() == others.size() && own.containsAll(others)
                || own.equals(List.of("number")) && others.equals(List.of("integer"));
    }
}
