package br.com.pilotstatus.sandbox;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does what is due: when a manual clock goes on, with every other clock again and again. Thread-safe. */
final class Heartbeat {

    private static final int MILLIS = 50;

    private final Runnable stop;

    private Heartbeat(Runnable stop) {
        this.stop = stop;
    }

    static Heartbeat start(Clock clock, Runnable beat) {
        if (clock instanceof ManualClock manual) {
            manual.watch(beat);
            return new Heartbeat(() -> manual.forget(beat));
        }
        ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "pilotstatus-sandbox-webhooks");
            // Whoever forgets to close it can end nevertheless.
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> beats = time.scheduleWithFixedDelay(beat, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        return new Heartbeat(() -> {
            beats.cancel(true);
            time.shutdownNow();
        });
    }

    void stop() {
        stop.run();
    }
}
