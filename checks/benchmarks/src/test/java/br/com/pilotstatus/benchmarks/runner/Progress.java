package br.com.pilotstatus.benchmarks.runner;

import java.time.Duration;

/** Says on the console what is done and what is left; nothing with {@code mvn -q}. */
final class Progress {

    /** What Maven sets to "error" with -q. */
    private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private final String what;
    private final int all;
    private final long start = System.nanoTime();
    private int done;

    Progress(String what, int all) {
        this.what = what;
        this.all = all;
    }

    /** One more is done. */
    void step(String detail) {
        done++;
        Duration used = Duration.ofNanos(System.nanoTime() - start);
        Duration left = used.multipliedBy(all - done).dividedBy(done);
        say("%s: %d of %d, about %d:%02d min left; %s"
                .formatted(what, done, all, left.toMinutes(), left.toSecondsPart(), detail));
    }

    static void say(String line) {
        if (!"error".equals(System.getProperty(LEVEL))) {
            System.out.println(line);
        }
    }
}
