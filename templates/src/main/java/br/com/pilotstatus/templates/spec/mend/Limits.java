package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.openapi.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mends what is empty, doubled or beyond what a keyword may say. */
final class Limits {

    private static final Set<String> OF_ONE_KIND = Set.of("required", "enum", "tags", "parameters", "type");

    private Limits() {}

    static boolean mend(Misfit misfit) {
        return switch (misfit.fault().keyword()) {
            case "uniqueItems" ->
                misfit.value() instanceof ArrayNode list && OF_ONE_KIND.contains(misfit.key()) && once(misfit, list);
            case "minItems" ->
                misfit.value().isEmpty()
                        && List.of("required", "allOf", "anyOf", "oneOf").contains(misfit.key())
                        && misfit.isKeyword()
                        && misfit.leaveOutSilently("an empty list says nothing here: it is left out");
            case "minimum", "exclusiveMinimum" ->
                misfit.isKeyword()
                        && misfit.leaveOut(
                                "%s is no value for this, so it is left out; write the right one in the overlay"
                                        .formatted(misfit.value()));
            case "minProperties" ->
                misfit.key().equals("responses")
                        && misfit.value() instanceof ObjectNode responses
                        && any(misfit, responses);
            case "maxProperties" ->
                misfit.key().equals("content")
                        && misfit.value() instanceof ObjectNode content
                        && first(misfit, content);
            default -> false;
        };
    }

    private static boolean first(Misfit misfit, ObjectNode content) {
        String kept = content.propertyNames().stream()
                .filter(MediaType::isJson)
                .findFirst()
                .orElse(content.propertyNames().iterator().next());
        content.retain(kept);
        misfit.mending()
                .doubtful(
                        misfit.at(),
                        "a parameter has one media type: %s is taken, the others are left out".formatted(kept));
        return true;
    }

    private static boolean once(Misfit misfit, ArrayNode list) {
        Set<JsonNode> seen = new HashSet<>();
        List<JsonNode> kept = list.valueStream().filter(seen::add).toList();
        if (kept.size() == list.size()) {
            return false;
        }
        list.removeAll();
        kept.forEach(list::add);
        misfit.mending().leftAlone(misfit.at(), "contains something twice: it counts once");
        return true;
    }

    private static boolean any(Misfit misfit, ObjectNode responses) {
        responses.set(
                "default",
                misfit.mending().madeOf(JsonNodeFactory.instance.objectNode().put("description", ""), misfit.at()));
        misfit.mending()
                .doubtful(
                        misfit.at(),
                        "no response is declared: any status is taken, and no body; declare them in the overlay");
        return true;
    }
}
