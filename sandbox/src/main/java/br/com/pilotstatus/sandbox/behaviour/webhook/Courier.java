package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.WebhookDelivery;
import br.com.pilotstatus.model.WebhookEvent;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Delivers. While an answer is waited for calls are let in, since whoever receives an event may call back. Thread-safe.
 */
public final class Courier {

    private final Deliveries deliveries;
    private final Executor alone;
    private final Sender sender = new Sender();

    /**
     * Makes one.
     *
     * @param deliveries what is to be delivered
     * @param alone does something at once while no call is let in
     */
    public Courier(Deliveries deliveries, Executor alone) {
        this.deliveries = deliveries;
        this.alone = alone;
    }

    /** Delivers what is due, and returns when all of it was answered. */
    public void deliverDue() {
        List<Attempt> due = new ArrayList<>();
        alone.execute(() -> due.addAll(deliveries.takeDue()));
        due.forEach(this::make);
    }

    /**
     * Delivers an event to the webhooks that want it, and returns when all have answered.
     *
     * @return what came of each
     */
    public List<WebhookDelivery> deliver(WebhookEvent event) {
        List<Attempt> attempts = new ArrayList<>();
        alone.execute(() -> attempts.addAll(deliveries.of(event)));
        return attempts.stream().map(this::make).toList();
    }

    /**
     * Delivers an event to an address once, and returns when it has answered.
     *
     * @return what came of it
     * @throws IllegalArgumentException if it is not an address of this machine
     */
    public WebhookDelivery deliver(WebhookEvent event, URI address) {
        if (!Loopback.is(address)) {
            throw new IllegalArgumentException("A sandbox delivers to this machine alone, not to " + address);
        }
        Attempt attempt = new Attempt("", address, event.name(), event.rawBody(), 0, OffsetDateTime.MIN);
        return DeliveryLog.row(attempt, sender.send(attempt, deliveries.secret(event.name())));
    }

    private WebhookDelivery make(Attempt attempt) {
        Outcome outcome = sender.send(attempt, deliveries.secret(attempt.event()));
        List<WebhookDelivery> row = new ArrayList<>();
        alone.execute(() -> row.add(deliveries.done(attempt, outcome)));
        return row.get(0);
    }
}
