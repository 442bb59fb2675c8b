package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.model.Webhooks;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Event;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The events of the document: their examples, and whose secret signs them. Immutable. */
public final class Events {

    /** Webhooks that the API configures belong to this one; those of phone lines have another, which no operation configures. */
    static final String NUMBERS = "numbers";

    private final Map<String, Event> known = new LinkedHashMap<>();
    private final Map<String, String> secrets;

    /**
     * Makes it.
     *
     * @param document has the events
     * @param secrets those of the registries, by their names
     */
    public Events(Document document, Map<String, String> secrets) {
        document.events().forEach(each -> known.put(each.name(), each));
        this.secrets = Map.copyOf(secrets);
    }

    /** Returns all examples as events. */
    public List<WebhookEvent> examples() {
        return known.values().stream()
                .map(each -> Webhooks.parseUnverified(each.example().toString().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** Whether a webhook of a number can have such events. */
    boolean isOfNumbers(String name) {
        return registry(name).equals(NUMBERS);
    }

    /** Whether the document has such an event. */
    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    /** Returns what signs an event. */
    String secret(String name) {
        return Objects.requireNonNull(secrets.get(registry(name)), "secret");
    }

    /** What is not known is what is yet to come. */
    private String registry(String name) {
        Event event = known.get(name);
        return event == null || !secrets.containsKey(event.registry()) ? NUMBERS : event.registry();
    }
}
