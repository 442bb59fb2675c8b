package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Webhook;
import br.com.pilotstatus.templates.openapi.Webhooks;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.WebhookNode;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import br.com.pilotstatus.templates.spec.naming.accepted.GeneratedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notes the classes of events on their path items. An event keeps the class that was accepted; a new one gets none that was
 * accepted for anything else, so that no event that is added renames a model.
 */
final class WebhookNames {

    private final Document document;
    private final AcceptedNames accepted;
    private final Set<String> taken = new HashSet<>();

    private WebhookNames(Document document, AcceptedNames accepted) {
        this.document = document;
        this.accepted = accepted;
        GeneratedNames.OF_ALL_WEBHOOKS.forEach(each -> taken.add(JavaKey.of(each)));
    }

    /** Names the events of a document. */
    static void assign(Document document, AcceptedNames accepted) {
        new WebhookNames(document, accepted).assign(WebhookNode.all(document));
    }

    private void assign(List<WebhookNode> events) {
        reportOthers(events);
        for (WebhookNode event : events) {
            String name = acceptedName(event);
            if (!name.isEmpty() && taken.add(JavaKey.of(name))) {
                event.item().put(Webhook.CLASS, name);
            }
        }
        for (WebhookNode event : events) {
            if (acceptedName(event).isEmpty()) {
                String name = FreeNames.free(wanted(event), each -> isTaken(each) || !taken.add(JavaKey.of(each)));
                event.item().put(Webhook.CLASS, name);
            }
            document.named(document.at(event.item()), "event %s: class %s".formatted(event.name(), event.className()));
        }
    }

    private void reportOthers(List<WebhookNode> events) {
        if (document.root().has(Webhooks.EVENT) && document.root().path("webhooks") instanceof ObjectNode webhooks) {
            List<String> names = events.stream().map(WebhookNode::name).toList();
            webhooks.propertyNames().stream()
                    .filter(each -> !names.contains(each) && !each.startsWith("x-"))
                    .forEach(each -> document.leftAlone(
                            document.at(webhooks, each),
                            "the event %s has no schema in JSON, so no class: it is received as unknown"
                                    .formatted(each)));
        }
    }

    private String acceptedName(WebhookNode event) {
        JsonNode webhooks = accepted.document().root().path("webhooks");
        String name = webhooks.path(event.name()).path(Webhook.CLASS).asString("");
        return JavaNames.isReservedType(name) ? "" : name;
    }

    private String wanted(WebhookNode event) {
        String type = JavaNames.typeName(event.name());
        String name = type.endsWith("Event") ? type : type + "Event";
        return isTaken(name) ? name.substring(0, name.length() - "Event".length()) + "WebhookEvent" : name;
    }

    private boolean isTaken(String name) {
        return JavaNames.isReservedType(name) || accepted.hasClass(name) || taken.contains(JavaKey.of(name));
    }
}
