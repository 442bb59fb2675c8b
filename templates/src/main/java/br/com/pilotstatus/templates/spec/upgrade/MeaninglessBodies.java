package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes request bodies out of GET, HEAD and TRACE: HTTP gives them no meaning there, servers may refuse them, and OpenAPI 3.0
 * wants them ignored (Operation Object). One that is required may be missed, as some servers do read it.
 */
public final class MeaninglessBodies {

    private static final Set<String> WITHOUT_BODY = Set.of("get", "head", "trace");

    private MeaninglessBodies() {}

    /** Removes them from a document. */
    public static void remove(Document document) {
        for (OperationNode operation : OperationNode.all(document)) {
            JsonNode body = operation.node().get("requestBody");
            if (body != null && WITHOUT_BODY.contains(operation.method())) {
                Source at = document.at(operation.node(), "requestBody");
                String method = operation.method().toUpperCase(Locale.ROOT);
                if (mayBeMissing(document.resolve(body))) {
                    document.leftAlone(
                            at,
                            "a request body has no meaning with %s, and this one is optional: it is never sent"
                                    .formatted(method));
                } else {
                    document.leftOut(
                            at,
                            ("a request body means nothing with %s (RFC 9110, section 9.3), and servers may refuse it: it is left"
                                            + " out, though it is required; make it parameters or another method in the overlay")
                                    .formatted(method));
                }
                operation.node().remove("requestBody");
            }
        }
    }

    private static boolean mayBeMissing(@Nullable ObjectNode body) {
        return body != null && !body.path("required").asBoolean(false);
    }
}
