package br.com.pilotstatus.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in UTC that stands still until it is told to go on. Thread-safe. */
public final class ManualClock extends Clock {

    private final AtomicReference<Instant> now;
    private final List<Runnable> watchers;
    private final ZoneId zone;

    private ManualClock(AtomicReference<Instant> now, List<Runnable> watchers, ZoneId zone) {
        this.now = now;
        this.watchers = watchers;
        this.zone = zone;
    }

    /**
     * Makes one.
     *
     * @param start what it shows at first
     * @return the clock
     */
    public static ManualClock at(Instant start) {
        return new ManualClock(
                new AtomicReference<>(Objects.requireNonNull(start, "start")),
                new CopyOnWriteArrayList<>(),
                ZoneOffset.UTC);
    }

    /**
     * Lets it go on. Sandboxes that have it deliver to webhooks what is due by then before this returns.
     *
     * @param time by how much; zero or more
     * @throws IllegalArgumentException if it would go back
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A clock goes on, not back: " + time);
        }
        now.updateAndGet(before -> before.plus(time));
        watchers.forEach(Runnable::run);
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    void forget(Runnable watcher) {
        watchers.remove(watcher);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Returns the same clock, which goes on with this one, in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        return new ManualClock(now, watchers, other);
    }
}
