package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a list of a JSON body that is declared as one object, where each of its whole examples is a list of such objects:
 * examples were copied from traffic, and a list that is read as an object is never readable.
 */
public final class ListBodies extends Walker {

    private final Document document;

    private ListBodies(Document document) {
        this.document = document;
    }

    /** Corrects the bodies of a document. */
    public static void correct(Document document) {
        new ListBodies(document).walk(document.root());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (!MediaType.isJson(name) || !(mediaType.get("schema") instanceof ObjectNode declared)) {
            return;
        }
        ObjectNode schema = document.resolve(declared);
        if (schema == null || !isObject(schema)) {
            return;
        }
        List<MediaTypes.Example> examples = examples(mediaType, schema);
        if (examples.isEmpty()
                || !examples.stream().allMatch(each -> each.value().isArray())
                || examples.stream()
                        .flatMap(each -> each.value().valueStream())
                        .findAny()
                        .isEmpty()) {
            return;
        }
        Source at = document.at(declared);
        Source shown = examples.get(0).at();
        if (examples.stream()
                .flatMap(each -> each.value().valueStream())
                .allMatch(element -> isLike(schema, element))) {
            document.repaired(
                    at,
                    "declared object, but the body's example shows a list at %s: a list of it"
                            .formatted(shown.pointer()));
            wrap(mediaType, declared, schema, at);
        } else {
            OverlayUpdate update = OverlayUpdate.of(document, at, "{\"type\": \"array\", \"items\": …}");
            document.doubtful(
                    at,
                    "declared object, but the body's example shows a list of something else at %s: if it is one, %s"
                            .formatted(shown.pointer(), update.text()),
                    update);
        }
    }

    private static boolean isObject(ObjectNode schema) {
        return Schemas.types(schema).isEmpty()
                ? Schemas.hasProperties(schema) || schema.has("allOf")
                : Schemas.is(schema, "object");
    }

    /** A schema's own example counts if it is all there is. */
    private List<MediaTypes.Example> examples(ObjectNode mediaType, ObjectNode schema) {
        List<MediaTypes.Example> examples = MediaTypes.examples(document, mediaType);
        return examples.isEmpty() && schema.has("example")
                ? List.of(new MediaTypes.Example(schema.get("example"), document.at(schema, "example")))
                : examples;
    }

    /** It has a property that is declared, or nothing is declared that it could have. */
    private boolean isLike(ObjectNode schema, JsonNode element) {
        return element.isObject()
                && (!Schemas.hasProperties(schema)
                        || element.isEmpty()
                        || element.propertyNames().stream().anyMatch(schema.path("properties")::has));
    }

    private void wrap(ObjectNode mediaType, ObjectNode declared, ObjectNode schema, Source at) {
        if (declared == schema && schema.has("example")) {
            Source shown = document.at(schema, "example");
            JsonNode example = schema.remove("example");
            if (!mediaType.has("example") && !mediaType.has("examples")) {
                mediaType.set("example", example);
                document.sources().member(mediaType, "example", shown);
            }
        }
        ObjectNode list = mediaType.objectNode().put("type", "array");
        list.set("items", declared);
        document.sources().derive(list, at);
        mediaType.set("schema", list);
    }
}
