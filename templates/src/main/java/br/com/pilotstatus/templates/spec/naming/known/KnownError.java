package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an operation knows of one status.
 *
 * @param status such as {@code 402}, {@code 4XX} or {@code default}
 * @param node   {@code {"codes": […], "properties": {…}}}
 */
record KnownError(OperationNode operation, String status, ObjectNode node) {

    /** Returns those of a document, in its order. */
    static List<KnownError> all(Document document) {
        List<KnownError> all = new ArrayList<>();
        for (OperationNode operation : OperationNode.all(document)) {
            operation.node().path(Operation.ERRORS).properties().forEach(each -> {
                if (each.getValue() instanceof ObjectNode node) {
                    all.add(new KnownError(operation, each.getKey(), node));
                }
            });
        }
        return all;
    }

    /** Returns the codes, in the order of the document. */
    List<String> codes() {
        return node.path("codes").valueStream().map(each -> each.asString("")).toList();
    }

    /** Whether its body has members of its own. */
    boolean isTyped() {
        return !node.path("properties").isEmpty();
    }

    /** Returns the response as it is declared, or a reference to it; a missing node where there is none. */
    JsonNode declared() {
        return operation.responses().path(status);
    }

    /** Whether the operation declares a response for this status, be it for several at once. */
    boolean isDeclared() {
        JsonNode responses = operation.responses();
        return responses.has(status)
                || responses.has("default")
                || !status.equals("default") && responses.has(status.charAt(0) + "XX");
    }

    /** Whether what is declared for all other statuses would be an error: not where no success is declared. */
    boolean hasSuccess() {
        return operation.responses().propertyNames().stream().anyMatch(StatusNames::isSuccess);
    }

    /** Returns the JSON media type of a response; null where it has none. */
    static @Nullable String json(JsonNode response) {
        return response.path("content").propertyNames().stream()
                .filter(MediaType::isJson)
                .findFirst()
                .orElse(null);
    }

    /** Returns what its body and its exception are called, but for their last word. */
    String typeName() {
        return operation.typeName() + StatusNames.of(status);
    }
}
