package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Place;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What references of a document lead to, and where it is moved. */
final class Targets {

    private static final Set<String> BESIDE_REFERENCE = Set.of("summary", "description");
    private static final Set<String> KNOWN = Set.of(
            "openapi",
            "info",
            "servers",
            "paths",
            "webhooks",
            "components",
            "security",
            "tags",
            "externalDocs",
            "jsonSchemaDialect",
            "$self");

    private final Document document;
    private final Set<JsonNode> schemas = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Pointer, String> moved = new HashMap<>();

    Targets(Document document) {
        this.document = document;
    }

    /** Forgets the schemas. */
    void forget() {
        schemas.clear();
    }

    void add(ObjectNode schema) {
        schemas.add(schema);
    }

    boolean isSchema(JsonNode node) {
        return schemas.contains(node);
    }

    /** Whether OpenAPI has nothing at a place, or nothing that it says what it is. */
    static boolean isForeign(Place place) {
        List<String> steps = place.pointer().steps();
        return steps.isEmpty()
                || !KNOWN.contains(steps.get(0))
                || steps.stream().anyMatch(step -> step.startsWith("x-"));
    }

    /** Returns the JSON pointer of an {@code $anchor}; any other reference as it is. */
    @Nullable String text(@Nullable String ref) {
        if (ref == null || !ref.matches("#[A-Za-z_][-A-Za-z0-9._]*")) {
            return ref;
        }
        Pointer place = anchored(document.root(), Pointer.ROOT, ref.substring(1));
        return place == null ? ref : Refs.text(place);
    }

    private @Nullable Pointer anchored(JsonNode node, Pointer at, String anchor) {
        if (schemas.contains(node) && node.path("$anchor").asString("").equals(anchor)) {
            return at;
        }
        Pointer found = null;
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size() && found == null; i++) {
                found = anchored(list.get(i), at.child(String.valueOf(i)), anchor);
            }
        }
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            found = found != null ? found : anchored(each.getValue(), at.child(each.getKey()), anchor);
        }
        return found;
    }

    /**
     * Writes what a reference leads to in its place. The classes in it stay where they are.
     *
     * @return whether it could: a thing can't be written out inside of itself
     */
    boolean writeOut(ObjectNode reference, Place place) {
        ObjectNode target = document.resolve(place.node());
        if (target == null || has(target, reference)) {
            return false;
        }
        ObjectNode copy = document.sources().copy(target);
        refer(target, copy, place.pointer());
        String ref = Refs.of(reference);
        reference.remove("$ref");
        if (document.isOpenApi30()) {
            reference.removeAll();
        }
        reference.retain(BESIDE_REFERENCE);
        copy.properties().forEach(each -> reference.putIfAbsent(each.getKey(), each.getValue()));
        document.repaired(document.at(reference), "%s is written out here: it is no component".formatted(ref));
        return true;
    }

    private static boolean has(JsonNode around, JsonNode node) {
        return around == node || around.valueStream().anyMatch(each -> has(each, node));
    }

    /** Lets a copy refer to the classes of the original. */
    private void refer(JsonNode original, JsonNode copy, Pointer at) {
        if (copy instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                Pointer place = at.child(String.valueOf(i));
                if (isClass(original.get(i))) {
                    list.set(i, reference(original.get(i), place));
                } else {
                    refer(original.get(i), list.get(i), place);
                }
            }
        } else if (copy instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                if (isClass(original.get(key))) {
                    object.set(key, reference(original.get(key), at.child(key)));
                } else {
                    refer(original.get(key), object.get(key), at.child(key));
                }
            }
        }
    }

    private ObjectNode reference(JsonNode original, Pointer place) {
        ObjectNode reference = JsonNodeFactory.instance.objectNode().put("$ref", Refs.text(place));
        document.sources().derive(reference, document.at(original));
        return reference;
    }

    private boolean isClass(JsonNode node) {
        return schemas.contains(node)
                && !node.has("$ref")
                && (Schemas.hasProperties(node)
                        || node.has("enum")
                        || Schemas.COMPOSITIONS.stream().anyMatch(node::has));
    }

    /** Makes a component of what a reference to a schema leads to. Returns whether anything is new. */
    boolean asComponent(ObjectNode reference, Place place) {
        Place schema = isForeign(place) || place.node().has("$ref") ? place : inside(reference, place);
        if (schema == null) {
            return false;
        }
        boolean isNew = false;
        if (!schemas.contains(schema.node())) {
            String name = moved.get(schema.pointer());
            if (name == null) {
                name = free(schema.pointer());
                moved.put(schema.pointer(), name);
                document.components("schemas").set(name, document.sources().copy(schema.node()));
                document.repaired(
                        document.at(reference, "$ref"),
                        "%s is no place for schemas: read as %s"
                                .formatted(Refs.text(schema.pointer()), Refs.text(name)));
                isNew = true;
            }
            reference.put("$ref", Refs.text(name));
        } else {
            reference.put("$ref", Refs.text(schema.pointer()));
        }
        return isNew;
    }

    /** The schema of a parameter, header or body, which somebody must have meant. */
    private @Nullable Place inside(ObjectNode reference, Place place) {
        JsonNode node = place.node();
        Pointer pointer = place.pointer();
        if (!node.has("schema") && node.path("content") instanceof ObjectNode content && !content.isEmpty()) {
            String type = content.propertyNames().iterator().next();
            node = content.path(type);
            pointer = pointer.child("content", type);
        }
        if (node.path("schema") instanceof ObjectNode schema) {
            pointer = pointer.child("schema");
            document.doubtful(
                    document.at(reference, "$ref"),
                    "%s is no schema: read as %s; write that by an overlay action if it is meant"
                            .formatted(Refs.text(place.pointer()), Refs.text(pointer)));
            return new Place(pointer, schema);
        }
        if (pointer.steps().size() < 4) {
            document.problem(
                    document.at(reference, "$ref"),
                    "%s leads to something that is no schema: correct the reference".formatted(Refs.text(pointer)));
            return null;
        }
        return place;
    }

    /** Takes keys out of the document that OpenAPI does not have, such as {@code definitions}, and that are emptied. */
    void dropEmptied() {
        moved.keySet().stream()
                .map(place -> place.steps().get(0))
                .filter(key -> !KNOWN.contains(key) && !key.startsWith("x-"))
                .forEach(document.root()::remove);
    }

    private String free(Pointer place) {
        List<String> words = place.steps().stream()
                .filter(step -> step.matches(".*[A-Za-z].*"))
                .toList();
        String word = words.isEmpty() ? "Schema" : words.get(words.size() - 1);
        ObjectNode taken = document.components("schemas");
        return FreeNames.free(
                taken.has(word) || !word.matches("[A-Za-z0-9._-]+") ? JavaNames.typeName(word) : word,
                name -> taken.propertyNames().stream().anyMatch(each -> JavaKey.isSame(each, name)));
    }
}
