package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes request bodies out of GET and HEAD where they may be missing: HTTP gives them no meaning there, and OpenAPI 3.0
 * wants them ignored (Operation Object). One that is required is refused later on, since a server that asks for it would
 * answer nothing else.
 */
public final class MeaninglessBodies {

    private static final Set<String> WITHOUT_BODY = Set.of("get", "head");

    private MeaninglessBodies() {}

    /** Removes them from a document. */
    public static void remove(Document document) {
        for (OperationNode operation : OperationNode.all(document)) {
            JsonNode body = operation.node().get("requestBody");
            if (WITHOUT_BODY.contains(operation.method()) && body != null && mayBeMissing(document.resolve(body))) {
                document.leftAlone(
                        document.at(operation.node(), "requestBody"),
                        "a request body has no meaning with %s, and this one is optional: it is never sent"
                                .formatted(operation.method().toUpperCase(Locale.ROOT)));
                operation.node().remove("requestBody");
            }
        }
    }

    private static boolean mayBeMissing(@Nullable ObjectNode body) {
        return body != null && !body.path("required").asBoolean(false);
    }
}
