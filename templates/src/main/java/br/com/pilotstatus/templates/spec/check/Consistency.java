package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A request has the header Authorization once (RFC 9110, 11.6.2). */
    private void oneAuthorization(ObjectNode requirement) {
        List<String> inHeader = requirement.propertyNames().stream()
                .filter(name -> {
                    ObjectNode scheme = document.resolve(document.root()
                            .path("components")
                            .path("securitySchemes")
                            .path(name));
                    if (scheme == null) {
                        return false;
                    }
                    String type = scheme.path("type").asString("");
                    return List.of("http", "oauth2", "openIdConnect").contains(type)
                            || type.equals("apiKey")
                                    && scheme.path("in").asString("").equals("header")
                                    && scheme.path("name").asString("").equalsIgnoreCase("authorization");
                })
                .toList();
        if (inHeader.size() > 1) {
            document.problem(
                    document.at(requirement),
                    ("%s would all be sent in the header Authorization, of which a"
                                    + " request has one: write alternatives, an object of the list for each, or remove the others")
                            .formatted(String.join(" and ", inHeader)));
        }
    }

    private void security(ObjectNode owner) {
        JsonNode schemes = document.root().path("components").path("securitySchemes");
        for (JsonNode requirement : owner.path("security")) {
            if (requirement instanceof ObjectNode all) {
                oneAuthorization(all);
            }
            for (String scheme : requirement.propertyNames()) {
                if (!schemes.has(scheme)) {
                    document.problem(
                            document.at((ObjectNode) requirement, scheme),
                            "there is no security scheme %s: declare it in components/securitySchemes, or correct the name"
                                    .formatted(scheme));
                }
            }
        }
    }
}
