package br.com.pilotstatus.client.testing;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.ClientBuilder;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.settings.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A time that only pauses between attempts move, and a record of them. */
public final class RecordedPauses implements Sleeper {
    public static final Instant NOW = Instant.parse("2026-06-20T10:00:00Z");

    private final List<Duration> taken = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong(1L << 62);

    /** Puts a builder's client into this time; chance always gives a half. */
    public <B extends ClientBuilder<B>> B in(B builder) {
        ClientSettings settings = BuilderAccess.of(builder);
        settings.sleeper = this;
        settings.nanoTime = nanos::get;
        settings.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        settings.random = () -> 0.5;
        return builder;
    }

    @Override
    public boolean sleep(Duration time) {
        taken.add(time);
        nanos.addAndGet(time.toNanos());
        return true;
    }

    /** Returns the pauses so far. */
    public List<Duration> taken() {
        return taken;
    }
}
