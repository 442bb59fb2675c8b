package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.validation.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks that each reference leads to something, in this document. */
public final class References extends Walker {

    private final Document document;

    private References(Document document) {
        this.document = document;
    }

    /** Adds what leads nowhere to the problems of the document. */
    public static void check(Document document) {
        new References(document).walk(document.root());
    }

    @Override
    protected void reference(ObjectNode reference) {
        check(reference);
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.has("$ref")) {
            check(schema);
        }
        for (String key : new String[] {"$dynamicRef", "$recursiveRef"}) {
            if (schema.has(key)) {
                document.problem(
                        document.at(schema, key),
                        key + " is not supported: write a $ref such as #/components/schemas/Name");
            }
        }
        schema.path("discriminator")
                .path("mapping")
                .properties()
                .forEach(value ->
                        mapping((ObjectNode) schema.path("discriminator").path("mapping"), value.getKey()));
    }

    private void mapping(ObjectNode mapping, String value) {
        String text = mapping.path(value).asString("");
        JsonNode schemas = document.root().path("components").path("schemas");
        if (!schemas.has(text) && !(Refs.find(document.root(), text) instanceof ObjectNode)) {
            problem(
                    document.at(mapping, value),
                    "there is no schema \"%s\": add it to components/schemas, or correct the mapping".formatted(text));
        }
    }

    private void check(ObjectNode node) {
        String problem = problem(node, Refs.of(node));
        if (problem != null) {
            problem(document.at(node, "$ref"), problem);
        }
    }

    /** Why a reference to another file can't be followed has been told. */
    private void problem(Source at, String problem) {
        if (document.origins().refusal(at) == null) {
            document.problem(at, problem);
        }
    }

    /** The component that has the last word of a reference for its name, or nearly so; null if there is none. */
    private @Nullable String component(String ref) {
        String word = ref.substring(ref.lastIndexOf('/') + 1);
        JsonNode components = document.root().path("components");
        for (String kind : components.propertyNames()) {
            String name = word.contains(".") ? null : Nearest.of(word, components.path(kind).propertyNames().stream());
            if (name != null) {
                return "#/components/" + kind + "/" + name;
            }
        }
        return null;
    }

    private @Nullable String problem(ObjectNode node, @Nullable String ref) {
        if (ref == null) {
            return "a reference must be text, such as \"#/components/schemas/Name\"";
        }
        if (!ref.startsWith("#")) {
            return component(ref) != null
                    ? "%s is not a reference: write %s".formatted(ref, component(ref))
                    : !ref.matches(".*[./].*")
                            ? "%s is neither a component nor a file: refer to a component, such as #/components/schemas/Name"
                                    .formatted(ref)
                            : "%s is in another file, which the received document alone may refer to: copy it into this one,"
                                            .formatted(ref)
                                    + " under components, and refer to it there";
        }
        if (!ref.startsWith("#/")) {
            return "%s is not supported: refer to a component, such as #/components/schemas/Name".formatted(ref);
        }
        if (Refs.find(document.root(), ref) == null) {
            return "%s leads nowhere: ".formatted(ref)
                    + (component(ref) != null
                            ? component(ref) + " may be meant"
                            : "add what is missing there, or correct the reference");
        }
        if (Refs.isCircular(document.root(), node)) {
            return "%s leads back to itself: let one reference of the circle lead to a definition".formatted(ref);
        }
        return Refs.find(document.root(), ref) instanceof ObjectNode
                ? null
                : "%s leads to something that is not an object: correct the reference".formatted(ref);
    }
}
