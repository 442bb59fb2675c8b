package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Requirements;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.validation.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what no schema can: that names which must agree do, and names which must differ do. */
public final class Consistency {

    private final Document document;
    private final Map<String, Source> operationIds = new HashMap<>();

    private Consistency(Document document) {
        this.document = document;
    }

    /** Adds contradictions to the problems of the document. */
    public static void check(Document document) {
        new Consistency(document).check();
    }

    private void check() {
        if (document.root().get("security") != null) {
            security(document.root());
        }
        new Walker() {
            @Override
            protected void operation(ObjectNode operation) {
                operationId(operation);
                security(operation);
            }

            @Override
            protected void mediaType(String name, ObjectNode mediaType) {
                if (!name.matches("[^/\\s]+/[^/\\s]+(\\s*;.*)?")) {
                    document.problem(
                            document.at(mediaType),
                            "is not a media type: write type and subtype, such as \"application/json\"");
                }
            }

            @Override
            protected void schema(Slot slot, ObjectNode schema) {
                ownTypos(schema);
                if (schema.path("enum").isArray() && schema.get("enum").isEmpty()) {
                    document.problem(
                            document.at(schema, "enum"),
                            "allows no value at all: list those that are allowed, or remove it");
                }
            }
        }.walk(document.root());
        new PathParameters(document).check();
        WebhookWords.check(document);
    }

    /** A keyword that no schema has is anybody's right, but in what we wrote ourselves it is a misspelt one. */
    private void ownTypos(ObjectNode schema) {
        for (String key : schema.propertyNames()) {
            if (Keyword.of(key) == null && !key.startsWith("x-") && !key.equals("nullable")) {
                Source at = document.at(schema, key);
                if (document.isOverlaid(at)) {
                    String near = Nearest.of(key, Stream.of(Keyword.values()).map(Keyword::key));
                    document.problem(
                            at,
                            "is no keyword of a schema: "
                                    + (near == null
                                            ? "correct it, or start its name with x-"
                                            : "\"%s\" may be meant".formatted(near)));
                }
            }
        }
    }

    private void operationId(ObjectNode operation) {
        if (operation.has("operationId")) {
            String id = operation.get("operationId").asString("");
            Source at = document.at(operation, "operationId");
            Source first = operationIds.putIfAbsent(id, document.at(operation));
            if (first != null) {
                document.problem(
                        at,
                        "operationId %s is also that of %s: give one of the two another,"
                                        .formatted(
                                                id, first.file().equals(at.file()) ? first.pointer() : first.toString())
                                + " for instance in the overlay");
            }
        }
    }

    private void security(ObjectNode owner) {
        for (JsonNode requirement : owner.path("security")) {
            Requirements.Problem problem = Requirements.problem(document, requirement);
            if (problem != null) {
                document.problem(problem.at(), problem.message());
            }
        }
    }
}
