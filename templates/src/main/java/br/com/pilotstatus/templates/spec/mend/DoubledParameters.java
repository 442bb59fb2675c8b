package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps one of several parameters of one name in one place; names of headers are the same in any case (RFC 9110, 5.1). */
final class DoubledParameters {

    private final Mending mending;
    private final Document document;

    private DoubledParameters(Mending mending) {
        this.mending = mending;
        this.document = mending.document();
    }

    static void apply(Mending mending) {
        DoubledParameters doubled = new DoubledParameters(mending);
        for (OperationNode operation : OperationNode.all(mending.document())) {
            doubled.once(operation.item().path("parameters"));
            doubled.once(operation.parameters());
        }
    }

    private void once(JsonNode parameters) {
        if (!(parameters instanceof ArrayNode list)) {
            return;
        }
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        for (JsonNode each : list) {
            kept.merge(key(each), each, (first, second) -> isRequired(second) && !isRequired(first) ? second : first);
        }
        Mending.removeIf(list, each -> {
            JsonNode other = kept.getOrDefault(key(each), each);
            ObjectNode parameter = document.resolve(each);
            if (other == null || other == each || parameter == null || !mending.isReceived(document.at(each))) {
                return false;
            }
            mending.leftOut(
                    document.at(each),
                    "the %s parameter %s is declared twice: the one at %s counts"
                            .formatted(
                                    parameter.path("in").asString(""),
                                    parameter.path("name").asString(""),
                                    document.at(other).pointer()));
            return true;
        });
    }

    private String key(JsonNode node) {
        ObjectNode parameter = document.resolve(node);
        if (parameter == null) {
            return "? " + System.identityHashCode(node);
        }
        String in = parameter.path("in").asString("");
        String name = parameter.path("name").asString("");
        return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    private boolean isRequired(JsonNode node) {
        ObjectNode parameter = document.resolve(node);
        return parameter != null && parameter.path("required").asBoolean(false);
    }
}
