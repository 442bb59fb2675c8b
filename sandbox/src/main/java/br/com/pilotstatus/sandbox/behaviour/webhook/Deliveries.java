package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.WebhookDelivery;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.model.WebhookSubscription;
import br.com.pilotstatus.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be delivered, and when. What fails is tried again later, a few times; the vendor does so too, but does not say
 * when. Not thread-safe: asked while no call is let in.
 */
public final class Deliveries {

    private static final List<Duration> AGAIN_AFTER =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final World world;
    private final Events events;
    private final Subscriptions subscriptions;
    private final DeliveryLog log;
    private final List<EventSource> sources;
    private final List<Attempt> waiting = new ArrayList<>();
    private OffsetDateTime looked;

    /**
     * Makes it: nothing waits.
     *
     * @param events those of the document
     * @param subscriptions where events go
     * @param log notes what came of them
     * @param sources what happens as time goes by
     */
    public Deliveries(
            World world, Events events, Subscriptions subscriptions, DeliveryLog log, List<EventSource> sources) {
        this.world = world;
        this.events = events;
        this.subscriptions = subscriptions;
        this.log = log;
        this.sources = List.copyOf(sources);
        this.looked = world.now();
    }

    /** Lets an event go out next. */
    public void publish(WebhookEvent event) {
        waiting.addAll(of(event));
    }

    /** Returns the first attempts of an event, one for each webhook that wants it. */
    List<Attempt> of(WebhookEvent event) {
        List<Attempt> attempts = new ArrayList<>();
        if (events.isOfNumbers(event.name())) {
            byte[] body = event.rawBody();
            for (WebhookSubscription each : subscriptions.receivers(event.name(), number(body))) {
                attempts.add(new Attempt(String.valueOf(each.id()), address(each), event.name(), body, 0, world.now()));
            }
        }
        return attempts;
    }

    /** Takes out what is due; what is due no more, since its webhook is gone or paused, is forgotten. */
    List<Attempt> takeDue() {
        OffsetDateTime now = world.now();
        for (EventSource each : sources) {
            each.between(looked, now).forEach(this::publish);
        }
        looked = now;
        List<Attempt> due = new ArrayList<>();
        for (Iterator<Attempt> left = waiting.iterator(); left.hasNext(); ) {
            Attempt attempt = left.next();
            if (!attempt.dueAt().isAfter(now)) {
                left.remove();
                WebhookSubscription webhook = subscriptions.active(attempt.webhook());
                if (webhook != null) {
                    due.add(attempt.to(address(webhook)));
                }
            }
        }
        return due;
    }

    /** Notes what came of an attempt, and when the next one is made. */
    WebhookDelivery done(Attempt attempt, Outcome outcome) {
        WebhookDelivery row = DeliveryLog.row(attempt, outcome);
        log.add(attempt.webhook(), row);
        subscriptions.triggered(attempt.webhook(), world.now());
        if (outcome.again() && attempt.number() < AGAIN_AFTER.size()) {
            waiting.add(attempt.again(world.now().plus(AGAIN_AFTER.get(attempt.number()))));
        }
        return row;
    }

    String secret(String event) {
        return events.secret(event);
    }

    private static URI address(WebhookSubscription webhook) {
        return URI.create(String.valueOf(webhook.url()));
    }

    /** The number that an event is about, by its body; null: it does not say. */
    private static @Nullable String number(byte[] body) {
        JsonNode data = DeliveryLog.tree(body).path("data");
        return data.path("numberId").asText(data.path("whatsappNumberId").asText(null));
    }
}
