package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.Sources;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a schema of what was seen. Nothing is required: an example shows what may come, not what must. */
final class Inference {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document document;
    private final Sources sources;

    Inference(Document document) {
        this.document = document;
        sources = document.sources();
    }

    /** Returns a schema that is marked as inferred, and so is each object schema inside it. */
    ObjectNode schema(ObservedValues seen) {
        return mark(unmarked(seen));
    }

    private ObjectNode unmarked(ObservedValues seen) {
        ObjectNode schema = JSON.objectNode();
        if (seen.kinds().isEmpty()) {
            untyped(seen, "always null: left without a type");
        } else if (seen.kinds().size() == 1) {
            describe(seen.kinds().iterator().next(), seen, schema);
        } else if (seen.kinds().equals(Set.of("integer", "number"))) {
            describe("number", seen, schema);
        } else {
            document.doubtful(
                    seen.first(),
                    "examples show %s here: left without a type".formatted(String.join(" and ", seen.kinds())));
        }
        sources.derive(schema, seen.first());
        return schema;
    }

    private void describe(String kind, ObservedValues seen, ObjectNode schema) {
        String type = kind.equals("integer") && !seen.fitsLong() ? "number" : kind;
        if (seen.isNullable()) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
        String format = type.equals("integer") ? "int64" : seen.format();
        if (format != null) {
            schema.put("format", format);
        }
        ObservedValues byId = seen.byId();
        if (type.equals("object") && byId != null) {
            schema.set("additionalProperties", part(byId));
            document.inferred(
                    seen.first(),
                    "keys that are ids or dates (%s): a map"
                            .formatted(seen.properties().keySet().iterator().next()));
        } else if (type.equals("object") && !seen.properties().isEmpty()) {
            ObjectNode properties = schema.putObject("properties");
            seen.properties().forEach((name, values) -> properties.set(name, part(values)));
        }
        if (type.equals("array")) {
            ObservedValues items = seen.items();
            if (items == null) {
                untyped(seen, "an array that is always empty: its items are left without a type");
            }
            schema.set("items", items == null ? JSON.objectNode() : part(items));
        }
    }

    /** What the overlay adds to an example is read as if the vendor had shown it. */
    private void untyped(ObservedValues seen, String message) {
        OverlayUpdate update =
                OverlayUpdate.toShow(document, seen.first(), seen.kinds().isEmpty());
        document.doubtful(seen.first(), message + (update.isOurs() ? "" : "; show a value: " + update.text()), update);
    }

    /** A named component will be made of it, which is to carry the mark as well. */
    private ObjectNode part(ObservedValues seen) {
        ObjectNode schema = unmarked(seen);
        return Schemas.hasProperties(schema) ? mark(schema) : schema;
    }

    private static ObjectNode mark(ObjectNode schema) {
        return schema.put(Schemas.INFERRED, true);
    }
}
