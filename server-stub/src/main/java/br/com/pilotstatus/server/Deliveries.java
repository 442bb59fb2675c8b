package br.com.pilotstatus.server;

/**
 * Remembers which webhooks were handled, as senders deliver an event again when they got no answer in time. Keys are those of
 * the document ({@code x-webhook-deduplicate}), and begin with the event's name; an event without a key is handled each time.
 * Must be thread-safe.
 *
 * <p>An event is marked after its handler has returned, and never if that has thrown. So an event may be handled twice, where
 * it is delivered again while it is being handled, or the process ends in between; it is never lost.
 */
public interface Deliveries {

    /**
     * Returns whether an event was handled before.
     *
     * @param key what tells it from other events; not null
     * @return true if it need not be handled again
     */
    boolean seen(String key);

    /**
     * Notes that an event was handled.
     *
     * @param key what tells it from other events; not null
     */
    void done(String key);

    /**
     * Remembers the last events in memory: enough for one process, which forgets them when it ends.
     *
     * @param most how many events, at least 1
     * @return the memory, which is thread-safe
     * @throws IllegalArgumentException if there would be none
     */
    static Deliveries ofLast(int most) {
        return new LastDeliveries(most);
    }
}
