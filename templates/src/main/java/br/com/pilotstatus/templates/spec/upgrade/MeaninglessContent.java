package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the content out of responses that never have a body, whatever is declared of one: nobody may send it, and no client
 * would read it. A response that others share keeps it for those.
 */
public final class MeaninglessContent {

    /** By status, the section of RFC 9110 that says so. */
    private static final Map<String, String> SECTIONS = Map.of("204", "15.3.5", "205", "15.3.6", "304", "15.4.5");

    private MeaninglessContent() {}

    /** Removes it from a document. */
    public static void remove(Document document) {
        for (OperationNode operation : OperationNode.all(document)) {
            if (operation.node().get("responses") instanceof ObjectNode responses) {
                for (String status : SECTIONS.keySet().stream().sorted().toList()) {
                    remove(document, responses, status);
                }
            }
        }
    }

    private static void remove(Document document, ObjectNode responses, String status) {
        ObjectNode response = document.resolve(responses.path(status));
        if (response == null || response.path("content").isEmpty()) {
            return;
        }
        boolean isShared = responses.get(status) != response;
        Source at = isShared ? document.at(responses, status) : document.at(response, "content");
        if (isShared) {
            response = document.sources().copy(response);
            responses.set(status, response);
        }
        response.remove("content");
        document.leftAlone(
                at,
                "a response with the status %s has no body (RFC 9110, section %s): its content is left out"
                        .formatted(status, SECTIONS.get(status)));
    }
}
