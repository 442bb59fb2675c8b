package br.com.pilotstatus.server.testing;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says on the console how far a long test has come, and what is left: {@code fuzzing: 240 of 700 requests, about 12 s left}. Not
 * more often than every five seconds, so that nothing is said of what is soon done, and nothing at all with {@code mvn -q}.
 * Thread-safe.
 */
public final class Progress {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();
    private static final int MINUTES_FROM = 90;

    /** The level of Maven's log as a number, which is 3 with -q. */
    private static final String LEVEL = "maven.log";

    private final String what;
    private final String unit;
    private final int all;
    private final LongSupplier clock;
    private final Consumer<String> console;
    private final long start;
    private long said;
    private int done;

    /**
     * Starts.
     *
     * @param what what is done
     * @param all  how many there are
     * @param unit what is counted, as a plural
     */
    public Progress(String what, int all, String unit) {
        this(
                what,
                all,
                unit,
                System::nanoTime,
                "level 3".equals(System.getProperty(LEVEL)) ? line -> {} : System.out::println);
    }

    Progress(String what, int all, String unit, LongSupplier clock, Consumer<String> console) {
        this.what = what;
        this.all = all;
        this.unit = unit;
        this.clock = clock;
        this.console = console;
        this.start = clock.getAsLong();
        this.said = start;
    }

    /** One more is done. */
    public void step() {
        step(1, "");
    }

    /** So many more are done; the detail ends the line. */
    public synchronized void step(int more, String detail) {
        done += more;
        long now = clock.getAsLong();
        if (now - said >= PAUSE && done < all) {
            said = now;
            console.accept("%s: %d of %d %s, about %s left%s".formatted(what, done, all, unit, left(now), detail));
        }
    }

    private String left(long now) {
        long seconds = Math.round((now - start) / 1e9 / done * (all - done));
        return seconds < MINUTES_FROM ? Math.max(1, seconds) + " s" : Math.round(seconds / 60.0) + " min";
    }
}
