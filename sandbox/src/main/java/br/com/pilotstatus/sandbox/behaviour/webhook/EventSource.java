package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.WebhookEvent;
import java.time.OffsetDateTime;
import java.util.List;

/** Tells what happened by itself as time went by. */
public interface EventSource {

    /**
     * Returns what happened in a time, oldest first.
     *
     * @param after the end of the time before, which does not belong to it
     * @param now the end, which does
     */
    List<WebhookEvent> between(OffsetDateTime after, OffsetDateTime now);
}
