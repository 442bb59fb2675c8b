package br.com.pilotstatus.templates.command;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says on the console how far something long has come, and what is left: {@code client: 240 of 700 files, about 12 s left}. Not
 * more often than every five seconds, so that nothing is said of what is soon done, and nothing at all with {@code mvn -q}. Not
 * thread-safe.
 */
public final class Progress {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();
    private static final int MINUTES_FROM = 90;

    /** What Maven sets to "error" with -q; of tests, which are a process of their own, their pom tells. */
    private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private static final String LEVEL_OF_TESTS = "maven.log";

    private final String what;
    private final String unit;
    private final LongSupplier clock;
    private final Consumer<String> console;
    private final long start;
    private long said;
    private int done;

    /**
     * Starts.
     *
     * @param what what is done
     * @param unit what is counted, as a plural
     */
    public Progress(String what, String unit) {
        this(what, unit, System::nanoTime, isQuiet() ? line -> {} : System.out::println);
    }

    Progress(String what, String unit, LongSupplier clock, Consumer<String> console) {
        this.what = what;
        this.unit = unit;
        this.clock = clock;
        this.console = console;
        this.start = clock.getAsLong();
        this.said = start;
    }

    private static boolean isQuiet() {
        return "error".equals(System.getProperty(LEVEL)) || "level 3".equals(System.getProperty(LEVEL_OF_TESTS));
    }

    /** One more is done, of so many. */
    public void step(int all) {
        done++;
        long now = clock.getAsLong();
        if (now - said >= PAUSE && done < all) {
            said = now;
            console.accept("%s: %d of %d %s, about %s left".formatted(what, done, all, unit, left(now, all)));
        }
    }

    private String left(long now, int all) {
        long seconds = Math.round((now - start) / 1e9 / done * (all - done));
        return seconds < MINUTES_FROM ? Math.max(1, seconds) + " s" : Math.round(seconds / 60.0) + " min";
    }
}
