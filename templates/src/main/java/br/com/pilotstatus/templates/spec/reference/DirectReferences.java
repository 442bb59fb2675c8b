package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.openapi.Place;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets each reference lead straight to what is meant, so that no later step has to know the ways round: what is no schema
 * and no component is written out where it is used; a schema that stands where OpenAPI has none becomes a component.
 * References that lead nowhere stay for the checks.
 */
public final class DirectReferences {

    private static final int MOST_ROUNDS = 100;

    private final Document document;
    private final Targets targets;
    private final List<ObjectNode> schemas = new ArrayList<>();
    private final List<ObjectNode> others = new ArrayList<>();
    private final List<ObjectNode> items = new ArrayList<>();

    private DirectReferences(Document document, Targets targets) {
        this.document = document;
        this.targets = targets;
    }

    /** Rewrites the references of a document. */
    public static void write(Document document) {
        Targets targets = new Targets(document);
        // What is written out may have references itself.
        for (int round = 0; round < MOST_ROUNDS && new DirectReferences(document, targets).round(); round++) {}
        targets.dropEmptied();
    }

    /** Returns whether anything was moved. */
    private boolean round() {
        targets.forget();
        new Walker() {
            @Override
            protected void schema(Slot slot, ObjectNode schema) {
                targets.add(schema);
                schemas.add(schema);
            }

            @Override
            protected void reference(ObjectNode reference) {
                others.add(reference);
            }

            @Override
            protected void pathItemReference(ObjectNode reference) {
                items.add(reference);
            }
        }.walk(document.root());
        boolean moved = false;
        for (ObjectNode each : items) {
            Place place = direct(each);
            moved |= place != null && Targets.isForeign(place) && targets.writeOut(each, place);
        }
        for (ObjectNode each : others) {
            Place place = direct(each);
            moved |= place != null && !isComponent(place.pointer()) && targets.writeOut(each, place);
        }
        for (ObjectNode each : schemas) {
            mapping(each);
            Place place = direct(each);
            moved |= place != null && schema(each, place);
        }
        return moved;
    }

    /** Rewrites the text of a reference if that is not the straight way. Returns where it leads; null if nowhere. */
    private @Nullable Place direct(ObjectNode reference) {
        String ref = targets.text(Refs.of(reference));
        Place place = Refs.isCircular(document.root(), reference) ? null : Refs.place(document.root(), ref);
        if (place == null || place.pointer().equals(Pointer.ROOT)) {
            return null;
        }
        if (place.node().isContainer()) {
            String direct = Refs.text(place.pointer());
            if (!Pointer.parse("#" + Refs.pointer(Objects.requireNonNull(ref))).equals(place.pointer())
                    && !Pointer.parse(ref).equals(place.pointer())) {
                document.repaired(
                        document.at(reference, "$ref"),
                        "%s leads through another reference: read as %s".formatted(ref, direct));
            }
            reference.put("$ref", direct);
        }
        return place;
    }

    private boolean schema(ObjectNode reference, Place place) {
        JsonNode target = place.node();
        if (target.isBoolean()) {
            // In Java it is the same as a schema without keywords, or one that nothing fits.
            reference.remove("$ref");
            if (!target.booleanValue()) {
                reference.putObject("not");
            }
            document.sources().derive(reference, document.at(reference));
            return false;
        }
        return target instanceof ObjectNode schema
                && !targets.isSchema(schema)
                && targets.asComponent(reference, place);
    }

    private void mapping(ObjectNode schema) {
        if (schema.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
            for (String value : List.copyOf(mapping.propertyNames())) {
                Place place = Refs.place(document.root(), mapping.path(value).asString(""));
                if (place != null) {
                    mapping.put(value, Refs.text(place.pointer()));
                }
            }
        }
    }

    /** Whether a place is that of a component: {@code #/components/responses/NotFound}. */
    private static boolean isComponent(Pointer place) {
        List<String> steps = place.steps();
        return steps.size() == 3 && steps.get(0).equals("components");
    }
}
