package br.com.pilotstatus.client.internal.exchange;

/** Sends requests to one origin, one attempt at a time. Thread-safe. */
public interface Engine {

    /**
     * Sends the request that the exchange describes, and notes in the exchange what came of it.
     *
     * @throws NoReplyException if nothing came back; the exchange says more
     * @throws IllegalArgumentException if the caller's request can't be sent as it is
     */
    Reply send(Exchange<?> exchange);

    /** Admits a call unless the engine is closed; an admitted call must {@link #leave()} in the end. */
    boolean enter();

    void leave();

    /** Ends calls in progress by closing their connections. Does nothing the second time. */
    void close();
}
