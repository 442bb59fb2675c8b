package br.com.pilotstatus.sandbox.behaviour.webhook;

import java.net.URI;
import java.time.OffsetDateTime;

/**
 * An event on its way to an address.
 *
 * @param webhook the webhook's id; empty: it goes to an address that no webhook has
 * @param address where to
 * @param event its name
 * @param body the bytes, the same each time
 * @param number 0 for the first
 * @param dueAt when it is made
 */
record Attempt(String webhook, URI address, String event, byte[] body, int number, OffsetDateTime dueAt) {

    Attempt again(OffsetDateTime when) {
        return new Attempt(webhook, address, event, body, number + 1, when);
    }

    Attempt to(URI other) {
        return new Attempt(webhook, other, event, body, number, dueAt);
    }
}
