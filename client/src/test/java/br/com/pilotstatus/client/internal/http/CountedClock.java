package br.com.pilotstatus.client.internal.http;

import java.util.function.LongSupplier;

/**
 * A clock that stands still, and does something at one of its readings: so that a test comes in between any two steps of an
 * exchange. For one thread.
 */
final class CountedClock implements LongSupplier {
    private final int reading;
    private final Runnable between;
    private int readings;
    private long now;

    /** Makes one that does it at this reading; the first is 1. */
    CountedClock(int reading, Runnable between) {
        this.reading = reading;
        this.between = between;
    }

    /** Makes one of which an hour is over at this reading. */
    static CountedClock anHourLaterAt(int reading) {
        CountedClock[] self = {null};
        self[0] = new CountedClock(reading, () -> self[0].now = 3_600_000_000_000L);
        return self[0];
    }

    @Override
    public long getAsLong() {
        readings++;
        if (readings == reading) {
            between.run();
        }
        return now;
    }

    /** Returns whether it has come to that reading. */
    boolean hasCome() {
        return readings >= reading;
    }
}
