package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Webhook;
import br.com.pilotstatus.templates.openapi.Webhooks;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event that code is generated for.
 *
 * @param name of the event
 * @param item the path item under {@code webhooks}
 * @param body the request body, or a reference to it
 */
public record WebhookNode(String name, ObjectNode item, JsonNode body) {

    /** Returns the events of a document in its order: those with a JSON body, if it says how an event tells its name. */
    public static List<WebhookNode> all(Document document) {
        List<WebhookNode> found = new ArrayList<>();
        if (document.root().path(Webhooks.EVENT).isString()) {
            document.root().path("webhooks").properties().forEach(each -> {
                if (each.getValue() instanceof ObjectNode item && !each.getKey().startsWith("x-")) {
                    item.propertyNames().stream()
                            .filter(Walker::isMethod)
                            .map(method -> item.path(method).path("requestBody"))
                            .limit(1)
                            .filter(body -> hasJson(document, body))
                            .forEach(body -> found.add(new WebhookNode(each.getKey(), item, body)));
                }
            });
        }
        return found;
    }

    private static boolean hasJson(Document document, JsonNode body) {
        ObjectNode resolved = document.resolve(body);
        return resolved != null
                && resolved.path("content").properties().stream()
                        .anyMatch(type -> MediaType.isJson(type.getKey())
                                && !type.getValue().path("schema").isMissingNode());
    }

    /** Simple name of its class, once it has one; empty before. */
    public String className() {
        return item.path(Webhook.CLASS).asString("");
    }

    /** What the classes of its body start with, once it has its name. */
    public String typeName() {
        return className().replaceFirst("(?<=.)Event(\\d*)$", "$1");
    }
}
