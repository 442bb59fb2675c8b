package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Adds the responses that an operation has by its known errors alone: an implementation must be able to give them. */
final class MissingResponses {

    private MissingResponses() {}

    /** Adds those whose body is the shared error. */
    static void add(Document document, String model, List<KnownError> all) {
        for (KnownError error : all) {
            if (error.isDeclared()) {
                continue;
            }
            if (error.status().equals("default") && !error.hasSuccess()) {
                document.leftAlone(
                        document.at(error.node()),
                        "no response is added for it: beside no declared success, a default would be one");
                continue;
            }
            ObjectNode response = add(document, error);
            response.putObject("content").putObject("application/json").set("schema", Refs.to(model));
            document.sources().derive(response, document.at(error.node()));
        }
    }

    /** Adds a response without a body. */
    static ObjectNode add(Document document, KnownError error) {
        ObjectNode operation = error.operation().node();
        ObjectNode responses =
                operation.get("responses") instanceof ObjectNode declared ? declared : operation.putObject("responses");
        document.sources().derive(responses, document.at(operation));
        ObjectNode response = responses.putObject(error.status());
        response.put(
                "description",
                error.codes().isEmpty()
                        ? "An error that is known beside the declared ones."
                        : "Error codes: " + String.join(", ", error.codes()) + ".");
        response.put(Schemas.INFERRED, true);
        document.sources().derive(response, document.at(error.node()));
        document.inferred(
                document.at(error.node()),
                "no response %s is declared: added it, as this error is known".formatted(error.status()));
        return response;
    }
}
