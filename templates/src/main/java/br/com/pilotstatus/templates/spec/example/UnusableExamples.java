package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports examples that nothing can be learnt from: those kept elsewhere, and JSON under a type that is none. */
public final class UnusableExamples extends Walker {

    private final Document document;

    private UnusableExamples(Document document) {
        this.document = document;
    }

    /** Reports those of a document. */
    public static void report(Document document) {
        new UnusableExamples(document).walk(document.root());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        for (JsonNode named : mediaType.path("examples")) {
            ObjectNode example = document.resolve(named);
            if (example != null && example.has("externalValue")) {
                document.leftAlone(
                        document.at(example, "externalValue"),
                        "the example is stored elsewhere and is not read: copy it to value in the overlay");
            }
        }
        if (isText(name)) {
            MediaTypes.examples(document, mediaType).stream()
                    .filter(example -> isJson(example.value()))
                    .forEach(example -> document.doubtful(
                            example.at(),
                            "the example is %s, but %s is not JSON: if the body is JSON, declare application/json in the overlay"
                                    .formatted(JsonType.withArticle(JsonType.of(json(example.value()))), name)));
        }
    }

    /** Forms and XML have objects for examples by right. */
    private static boolean isText(String mediaType) {
        String name = mediaType.toLowerCase(Locale.ROOT);
        return name.startsWith("text/") && !name.startsWith("text/xml")
                || name.startsWith("*/*")
                || name.startsWith("application/octet-stream");
    }

    private static boolean isJson(JsonNode value) {
        return json(value).isContainer();
    }

    private static JsonNode json(JsonNode value) {
        return value.isString() ? StrictJson.readLeniently(value.stringValue()) : value;
    }
}
