package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out parameters that are the key which a security scheme of the operation sends: it would be there twice. */
final class CredentialParameters {

    private final Mending mending;
    private final Document document;

    private CredentialParameters(Mending mending) {
        this.mending = mending;
        this.document = mending.document();
    }

    static void apply(Mending mending) {
        CredentialParameters credentials = new CredentialParameters(mending);
        List<OperationNode> operations = OperationNode.all(mending.document());
        for (OperationNode operation : operations) {
            credentials.leaveOut(operation.parameters(), credentials.keys(operation));
            Set<String> ofAll = new HashSet<>(credentials.keys(operation));
            operations.stream()
                    .filter(each -> each.item() == operation.item())
                    .forEach(each -> ofAll.retainAll(credentials.keys(each)));
            credentials.leaveOut(operation.item().path("parameters"), ofAll);
        }
    }

    private void leaveOut(JsonNode parameters, Set<String> keys) {
        if (parameters instanceof ArrayNode list && !keys.isEmpty()) {
            Mending.removeIf(list, each -> isLeftOut(each, keys));
        }
    }

    private boolean isLeftOut(JsonNode node, Set<String> keys) {
        ObjectNode parameter = document.resolve(node);
        if (parameter == null || !keys.contains(key(parameter)) || !mending.isReceived(document.at(node))) {
            return false;
        }
        mending.leftOut(
                document.at(node),
                "the %s parameter %s is the key that a security scheme of the operation sends: left out here, as it would be sent twice"
                        .formatted(
                                parameter.path("in").asString(""),
                                parameter.path("name").asString("")));
        return true;
    }

    /** Places and names of the keys that an operation may ask for. */
    private Set<String> keys(OperationNode operation) {
        JsonNode own = operation.node().path("security");
        Set<String> keys = new HashSet<>();
        for (JsonNode requirement : own.isArray() ? own : mending.root().path("security")) {
            for (String name : requirement.propertyNames()) {
                ObjectNode scheme =
                        document.resolve(document.components("securitySchemes").path(name));
                if (scheme != null && scheme.path("type").asString("").equals("apiKey")) {
                    keys.add(key(scheme));
                }
            }
        }
        return keys;
    }

    private static String key(ObjectNode named) {
        String in = named.path("in").asString("");
        String name = named.path("name").asString("");
        return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }
}
