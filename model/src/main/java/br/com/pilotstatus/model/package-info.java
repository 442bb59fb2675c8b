/**
 * What client and server speak of: the models, unions and enums of the OpenAPI document, all of them immutable. Generated,
 * but for {@link br.com.pilotstatus.model.FilePart}.
 *
 * <p>Where the document has webhooks: {@code Webhooks.parse} verifies and reads what was delivered, {@code WebhookEvent} is
 * the sealed interface of what that can be, with a record for each event, and {@code UnknownWebhookEvent} for the rest. What
 * they have in common is in {@link br.com.pilotstatus.model.webhook}.
 */
@NullMarked
package br.com.pilotstatus.model;

import org.jspecify.annotations.NullMarked;
