package br.com.pilotstatus.server.internal.webhook;

import br.com.pilotstatus.model.webhook.RawDelivery;

/**
 * What is done with an event.
 *
 * @param <E> what all events are
 */
public interface WebhookCalls<E> {

    /** What came. */
    RawDelivery delivery(E event);

    /** Calls the method that handles it. */
    void handle(E event) throws Exception;
}
