package br.com.pilotstatus.sandbox.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What the next requests get, and what was received. Thread-safe. */
public final class Script {

    private final Queue<Reply> next = new ConcurrentLinkedQueue<>();
    private final List<RecordedRequest> received = new ArrayList<>();
    private volatile Duration latency = Duration.ZERO;

    /**
     * Lets a request be answered so.
     *
     * @param status from 200 to 599
     * @param headers names and values
     * @param body JSON
     * @throws IllegalArgumentException if the status is not from 200 to 599
     */
    public void answer(int status, Map<String, String> headers, String body) {
        next.add(Reply.of(status, headers, body));
    }

    /**
     * Lets a request's connection end so.
     *
     * @param fault how it ends
     */
    public void end(Fault fault) {
        next.add(Reply.of(fault));
    }

    /**
     * Lets every answer wait.
     *
     * @param value how long; zero: not at all
     * @throws IllegalArgumentException if it is negative
     */
    public void latency(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("latency must not be negative, but is " + value);
        }
        latency = value;
    }

    /** {@return what was received so far, oldest first; a copy} */
    public List<RecordedRequest> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    void received(RecordedRequest request) {
        synchronized (received) {
            received.add(request);
        }
    }

    @Nullable Reply next() {
        return next.poll();
    }

    Duration latency() {
        return latency;
    }
}
