package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.spec.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Operations of the methods that OpenAPI 3.2 has added. */
public final class AddedMethods {

    private static final String QUERY = "query";
    private static final String OTHERS = "additionalOperations";
    private static final String WHY =
            "methods that OpenAPI 3.2 has added are not supported: declare it as POST in the overlay if it is that,"
                    + " too";

    private final Document document;
    private final boolean isNew;

    private AddedMethods(Document document, boolean isNew) {
        this.document = document;
        this.isNew = isNew;
    }

    /** Looks at a document that still says its version. */
    public static AddedMethods of(Document document) {
        return new AddedMethods(
                document, document.root().path("openapi").asString("").startsWith("3.2."));
    }

    /** Adds those that are there to the problems of the document: each costs itself. */
    public void refuse() {
        if (isNew) {
            document.root().path("paths").forEach(item -> refuse(item, true));
            document.root().path("components").path("pathItems").forEach(item -> refuse(item, true));
            document.root().path("webhooks").forEach(item -> refuse(item, false));
        }
    }

    private void refuse(JsonNode node, boolean isCalled) {
        if (node instanceof ObjectNode item) {
            refuse(item, QUERY, isCalled);
            if (item.get(OTHERS) instanceof ObjectNode others) {
                others.propertyNames().stream().toList().forEach(method -> refuse(others, method, isCalled));
            }
            item.remove(OTHERS);
        }
    }

    private void refuse(ObjectNode owner, String method, boolean isCalled) {
        if (owner.has(method) && isCalled) {
            document.problem(document.at(owner, method), WHY);
        } else if (owner.has(method)) {
            document.leftOut(document.at(owner, method), WHY);
        }
        owner.remove(method);
    }
}
