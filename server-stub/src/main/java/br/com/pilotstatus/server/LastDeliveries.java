package br.com.pilotstatus.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last deliveries, in memory. Thread-safe. */
final class LastDeliveries implements Deliveries {

    private final Map<String, Boolean> done;

    LastDeliveries(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Deliveries: at least 1 must be remembered, not " + most);
        }
        this.done = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public synchronized boolean seen(String key) {
        return done.containsKey(key);
    }

    @Override
    public synchronized void done(String key) {
        done.put(key, true);
    }
}
