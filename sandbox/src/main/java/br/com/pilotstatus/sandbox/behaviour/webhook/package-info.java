/**
 * Webhooks: subscriptions, what is delivered to them, the log of it.
 *
 * <p>The doors are {@link br.com.pilotstatus.sandbox.behaviour.webhook.Courier}, which delivers, and the classes whose public
 * methods are operations.
 */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.webhook;

import org.jspecify.annotations.NullMarked;
