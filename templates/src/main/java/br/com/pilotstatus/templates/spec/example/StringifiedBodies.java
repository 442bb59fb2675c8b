package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads examples of JSON bodies that were written as a string which holds an object or array. */
public final class StringifiedBodies extends Walker {

    private final Document document;

    private StringifiedBodies(Document document) {
        this.document = document;
    }

    /** Fixes the examples of a document. */
    public static void fix(Document document) {
        new StringifiedBodies(document).walk(document.root());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        ObjectNode schema = document.resolve(mediaType.path("schema"));
        if (MediaType.isJson(name) && (schema == null || !Schemas.types(schema).contains("string"))) {
            fix(mediaType, "example");
            for (JsonNode named : mediaType.path("examples")) {
                ObjectNode example = document.resolve(named);
                if (example != null) {
                    fix(example, "value");
                }
            }
        }
    }

    private void fix(ObjectNode owner, String key) {
        JsonNode parsed = owner.path(key).isString()
                ? StrictJson.readLeniently(owner.get(key).stringValue())
                : owner.path("");
        if (parsed.isContainer()) {
            Source at = document.at(owner, key);
            document.sources().derive(parsed, at);
            owner.set(key, parsed);
            document.sources().member(owner, key, at);
            document.repaired(
                    at,
                    "the example was a string that holds JSON; it is now %s"
                            .formatted(JsonType.withArticle(JsonType.of(parsed))));
        }
    }
}
