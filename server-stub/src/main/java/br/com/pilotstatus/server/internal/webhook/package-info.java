/**
 * Receives webhooks. Only generated code uses it, and it may change in any release: the generated feature registers what
 * {@link br.com.pilotstatus.server.internal.webhook.WebhookReceiver} is told. {@code WebhookFilter} answers the requests of
 * one path before a container looks for a resource: so it needs none, and works in every container.
 */
@NullMarked
package br.com.pilotstatus.server.internal.webhook;

import org.jspecify.annotations.NullMarked;
