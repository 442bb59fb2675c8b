package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.Requirements;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out what nobody can meet of security requirements, where something else is left to be met. */
final class RequirementMends {

    private static final Set<String> TOKENS = Set.of("oauth2", "openIdConnect");

    private final Mending mending;
    private final Document document;
    private final JsonNode schemes;

    private RequirementMends(Mending mending) {
        this.mending = mending;
        this.document = mending.document();
        this.schemes = mending.root().path("components").path("securitySchemes");
    }

    static void apply(Mending mending) {
        RequirementMends mends = new RequirementMends(mending);
        mends.owner(mending.root());
        new Walker() {
            @Override
            protected void operation(ObjectNode operation) {
                mends.owner(operation);
            }
        }.walk(mending.root());
        mends.handDown();
    }

    private void owner(ObjectNode owner) {
        if (!(owner.get("security") instanceof ArrayNode alternatives)) {
            return;
        }
        alternatives.forEach(each -> {
            if (each instanceof ObjectNode requirement && mending.isReceived(document.at(requirement))) {
                tokens(requirement);
                certificates(requirement);
            }
        });
        if (alternatives.valueStream().anyMatch(each -> Requirements.problem(document, each) == null)) {
            Mending.removeIf(alternatives, each -> leaveOut(alternatives, each));
        }
    }

    private boolean leaveOut(ArrayNode alternatives, JsonNode alternative) {
        Source at = document.at(alternative.isContainer() ? alternative : alternatives);
        Requirements.Problem problem = Requirements.problem(document, alternative);
        if (problem == null || !mending.isReceived(at)) {
            return false;
        }
        mending.leftOut(at, "this alternative is left out: " + problem.message());
        return true;
    }

    /** What nobody can meet stops the operations that ask for it, and not those that ask for something else. */
    private void handDown() {
        if (mending.root().get("security") instanceof ArrayNode alternatives
                && !alternatives.isEmpty()
                && mending.isReceived(document.at(alternatives))
                && alternatives.valueStream().allMatch(each -> Requirements.problem(document, each) != null)) {
            for (OperationNode operation : OperationNode.all(document)) {
                if (!operation.node().has("security")) {
                    JsonNode copy = alternatives.deepCopy();
                    document.sources().record(copy, document.at(operation.node(), "security"));
                    operation.node().set("security", copy);
                }
            }
            mending.root().remove("security");
        }
    }

    /** A certificate is shown by the connection, and not by the request. */
    private void certificates(ObjectNode requirement) {
        for (String name : List.copyOf(requirement.propertyNames())) {
            if (schemes.path(name).path("type").asString("").equals("mutualTLS") && requirement.size() > 1) {
                mending.leftOut(
                        document.at(requirement, name),
                        "%s is a certificate, which no request has: it is left out here, the other credentials are asked for; give"
                                        .formatted(name)
                                + " the client an sslContext with it, and let the server's container ask for it");
                requirement.remove(name);
            }
        }
    }

    /** A request has one bearer token (RFC 6750), whatever it was got by. */
    private void tokens(ObjectNode requirement) {
        List<String> tokens = schemes.propertyNames().stream()
                .filter(name -> requirement.has(name) && isToken(schemes.path(name)))
                .toList();
        if (tokens.size() > 1) {
            mending.repaired(
                    document.at(requirement),
                    "%s are one bearer token in the header Authorization: read as %s"
                            .formatted(String.join(" and ", tokens), tokens.get(0)));
            requirement.remove(tokens.subList(1, tokens.size()));
        }
    }

    private boolean isToken(JsonNode node) {
        ObjectNode scheme = document.resolve(node);
        return scheme != null
                && (TOKENS.contains(scheme.path("type").asString(""))
                        || scheme.path("scheme").asString("").equalsIgnoreCase("bearer"));
    }
}
