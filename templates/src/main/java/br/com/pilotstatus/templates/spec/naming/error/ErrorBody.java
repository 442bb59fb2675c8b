package br.com.pilotstatus.templates.spec.naming.error;

import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Response;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON body of an error response, as often as operations use it.
 *
 * @param slot where its schema is
 * @param mediaType the object that the schema is in
 * @param name what it is called if it has a shape of its own, such as {@code CreateMetaNumberConflictResponse}
 * @param uses how many responses of operations have it
 */
record ErrorBody(Slot slot, ObjectNode mediaType, String name, List<OperationNode> uses) {

    /** Those of a document; the body of a response with an exception of its own is no other's. */
    static List<ErrorBody> all(Document document) {
        Map<ObjectNode, ErrorBody> bodies = new IdentityHashMap<>();
        List<ErrorBody> order = new ArrayList<>();
        for (OperationNode operation : OperationNode.all(document)) {
            JsonNode responses = operation.responses();
            for (String status : responses.propertyNames()) {
                ObjectNode response = isError(status, responses) ? document.resolve(responses.get(status)) : null;
                JsonNode content = response == null || response.has(Response.EXCEPTION)
                        ? document.root().objectNode()
                        : response.path("content");
                for (String type : content.propertyNames()) {
                    if (MediaType.isJson(type)
                            && content.get(type) instanceof ObjectNode mediaType
                            && mediaType.get("schema") instanceof ObjectNode) {
                        bodies.computeIfAbsent(mediaType, m -> {
                                    ErrorBody body = new ErrorBody(
                                            new Slot(m, "schema"),
                                            m,
                                            operation.typeName() + StatusNames.of(status) + "Response",
                                            new ArrayList<>());
                                    order.add(body);
                                    return body;
                                })
                                .uses()
                                .add(operation);
                    }
                }
            }
        }
        return order;
    }

    /** What an operation declares for all other statuses is its success if it declares no other. */
    private static boolean isError(String status, JsonNode responses) {
        return StatusNames.isError(status)
                && (!status.equals("default")
                        || responses.propertyNames().stream().anyMatch(each -> each.startsWith("2")));
    }

    ObjectNode schema() {
        return (ObjectNode) slot.parent().get(slot.key());
    }

    /** Tells whether the body was made from examples. */
    boolean isInferred() {
        return schema().path(Schemas.INFERRED).asBoolean(false);
    }
}
