package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.WebhookDelivery;
import br.com.pilotstatus.model.WebhookDeliveryList;
import br.com.pilotstatus.model.WebhookDeliveryStatus;
import br.com.pilotstatus.sandbox.document.Values;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was delivered to each webhook, each attempt, the last one first. */
public final class DeliveryLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Subscriptions subscriptions;
    private final Map<String, List<WebhookDelivery>> rows = new HashMap<>();

    /**
     * Makes an empty one.
     *
     * @param subscriptions those that there are
     */
    public DeliveryLog(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    public WebhookDeliveryList listWebhookDeliveries(String id, Long limit, @Nullable String event) {
        String webhook = String.valueOf(subscriptions.get(id).id());
        List<WebhookDelivery> newestFirst = new ArrayList<>(rows.getOrDefault(webhook, List.of()));
        Collections.reverse(newestFirst);
        return new WebhookDeliveryList.OfWebhookDeliveryList(newestFirst.stream()
                .filter(each -> event == null || event.equals(each.event()))
                .limit(limit)
                .toList());
    }

    void add(String webhook, WebhookDelivery row) {
        rows.computeIfAbsent(webhook, id -> new ArrayList<>()).add(row);
    }

    static WebhookDelivery row(Attempt attempt, Outcome outcome) {
        return WebhookDelivery.builder()
                .event(attempt.event())
                .status(outcome.isSuccess() ? WebhookDeliveryStatus.SUCCESS : WebhookDeliveryStatus.FAILED)
                .statusCode(outcome.status() == null ? null : outcome.status().longValue())
                .payload(Values.of(tree(attempt.body()), Object.class))
                .response(outcome.response())
                .durationMs(BigDecimal.valueOf(outcome.took().toMillis()))
                .build();
    }

    /** What is no JSON is its text. */
    static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.valueToTree(new String(body, StandardCharsets.UTF_8));
        }
    }
}
