package br.com.pilotstatus.templates.spec.mend;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what stands where Swagger 2 has it. */
final class Swagger {

    private Swagger() {}

    /** The schema of a body, which stands beside the place where OpenAPI 3 has it. */
    static boolean body(Misfit misfit, ObjectNode owner) {
        JsonNode schema = owner.remove("schema");
        if (owner.has("content")) {
            misfit.mending()
                    .doubtful(
                            misfit.at(),
                            "OpenAPI 3 has schemas under content, where others are: the one beside it is left out");
            return true;
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.putObject("application/json").set("schema", schema);
        owner.set("content", misfit.mending().madeOf(content, misfit.at()));
        misfit.mending()
                .doubtful(
                        misfit.at(),
                        "OpenAPI 3 has schemas under content and a media type: this one is read as that of"
                                + " application/json; write it so in the overlay, or with another media type");
        return true;
    }
}
