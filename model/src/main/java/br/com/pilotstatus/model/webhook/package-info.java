/**
 * What all webhooks have in common, whatever the document calls its events:
 * {@link br.com.pilotstatus.model.webhook.RawDelivery} is what came, and two exceptions say why it is no event. The door
 * is generated, beside the events: {@code Webhooks} reads deliveries, {@code WebhookEvent} is what they are. There is neither
 * where a document has no webhooks.
 */
@NullMarked
package br.com.pilotstatus.model.webhook;

import org.jspecify.annotations.NullMarked;
