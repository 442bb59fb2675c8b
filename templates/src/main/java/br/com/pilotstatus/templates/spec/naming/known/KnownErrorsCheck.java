package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks for what is no {@code x-errors}: a slip there would cost a type or a code, and nobody would see it. */
final class KnownErrorsCheck {

    private static final String STATUS = "[45](\\d\\d|XX)|default";

    private final Document document;

    KnownErrorsCheck(Document document) {
        this.document = document;
    }

    void check() {
        if (document.root().has(Operation.ERRORS)) {
            root(document.root().get(Operation.ERRORS));
        }
        for (OperationNode operation : OperationNode.all(document)) {
            if (operation.node().has(Operation.ERRORS)) {
                operation(operation, operation.node().get(Operation.ERRORS));
            }
        }
    }

    private void root(JsonNode errors) {
        if (!isObject(document.root(), Operation.ERRORS)) {
            return;
        }
        words((ObjectNode) errors, List.of("codes", "hints"));
        if (errors.has("codes") && isObject((ObjectNode) errors, "codes")) {
            ObjectNode codes = (ObjectNode) errors.get("codes");
            codes.propertyNames().forEach(status -> {
                status(codes, status);
                codes(codes, status);
            });
        }
        if (errors.has("hints") && isObject((ObjectNode) errors, "hints")) {
            ObjectNode hints = (ObjectNode) errors.get("hints");
            hints.properties().forEach(each -> {
                if (each.getValue().asString("").isBlank()) {
                    document.problem(document.at(hints, each.getKey()), "a hint must be a sentence: write one");
                }
            });
        }
    }

    private void operation(OperationNode operation, JsonNode errors) {
        if (!isObject(operation.node(), Operation.ERRORS)) {
            return;
        }
        for (String status : errors.propertyNames()) {
            status((ObjectNode) errors, status);
            if (isObject((ObjectNode) errors, status)) {
                ObjectNode error = (ObjectNode) errors.get(status);
                words(error, List.of("codes", "properties"));
                if (error.has("codes")) {
                    codes(error, "codes");
                }
                if (error.has("properties") && isObject(error, "properties")) {
                    properties(new KnownError(operation, status, error));
                }
            }
        }
    }

    private void properties(KnownError error) {
        ObjectNode properties = (ObjectNode) error.node().get("properties");
        properties.propertyNames().forEach(name -> isObject(properties, name));
        if (!error.status().matches("\\d{3}")) {
            document.problem(
                    document.at(error.node(), "properties"),
                    "properties belong to one status, which has an exception: name it, or leave them out; they are in"
                            + " additionalProperties() then");
        }
        ObjectNode response = document.resolve(error.declared());
        JsonNode content = response == null ? error.node().objectNode() : response.path("content");
        String json = KnownError.json(response == null ? error.node() : response);
        ObjectNode schema =
                json == null ? null : document.resolve(content.path(json).path("schema"));
        if (json == null && !content.isEmpty()
                || schema != null
                        && !Schemas.types(schema).isEmpty()
                        && !Schemas.types(schema).equals(List.of("object"))) {
            document.problem(
                    document.at(error.node(), "properties"),
                    "the body of the response %s is no JSON object, so it has no properties: leave them out"
                            .formatted(error.status()));
        }
    }

    private void status(ObjectNode errors, String status) {
        if (!status.matches(STATUS)) {
            document.problem(
                    document.at(errors, status),
                    "%s is no status of an error: write one such as 409, or 4XX, 5XX or default".formatted(status));
        }
    }

    private void codes(ObjectNode holder, String key) {
        JsonNode codes = holder.get(key);
        if (!codes.isArray()
                || !codes.valueStream()
                        .allMatch(code -> code.isString() && !code.asString().isBlank())) {
            document.problem(document.at(holder, key), "codes must be a list of texts: write [\"CODE\"]");
        }
    }

    private void words(ObjectNode holder, List<String> known) {
        for (String word : holder.propertyNames()) {
            if (!known.contains(word)) {
                document.problem(
                        document.at(holder, word),
                        "unknown word in %s: write %s".formatted(Operation.ERRORS, String.join(" or ", known)));
            }
        }
    }

    private boolean isObject(ObjectNode holder, String key) {
        boolean isObject = holder.get(key).isObject();
        if (!isObject) {
            document.problem(document.at(holder, key), "must be an object: write {…}");
        }
        return isObject;
    }
}
