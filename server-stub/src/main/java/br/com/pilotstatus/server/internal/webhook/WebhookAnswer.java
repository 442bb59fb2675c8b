package br.com.pilotstatus.server.internal.webhook;

/**
 * How a delivery is answered.
 *
 * @param status the status
 * @param text what a person reads in the sender's log; may be empty
 */
record WebhookAnswer(int status, String text) {}
