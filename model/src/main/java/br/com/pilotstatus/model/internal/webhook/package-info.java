/**
 * What generated webhooks lean on. Not for applications: it may change with every release.
 *
 * <p>{@link br.com.pilotstatus.model.internal.webhook.WebhookSignature} verifies and signs bytes,
 * {@link br.com.pilotstatus.model.internal.webhook.WebhookReader} makes events of them, and
 * {@link br.com.pilotstatus.model.internal.webhook.Envelope} is how an event's data is wrapped.
 */
@NullMarked
package br.com.pilotstatus.model.internal.webhook;

import org.jspecify.annotations.NullMarked;
