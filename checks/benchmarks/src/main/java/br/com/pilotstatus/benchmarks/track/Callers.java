package br.com.pilotstatus.benchmarks.track;

import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/** Threads that call a contender at once, and look at each answer. They live on: what they have allocated is counted by thread. */
final class Callers implements AutoCloseable {

    private static final int KEPT = 1 << 17;

    private final Contender contender;
    private final Answer expected;
    private final ExecutorService threads;

    Callers(Contender contender, Answer expected, boolean virtual) {
        this.contender = contender;
        this.expected = expected;
        this.threads = Executors.newCachedThreadPool(virtual ? virtual() : Executors.defaultThreadFactory());
    }

    /** What some time of calling came to. */
    static final class Tally {
        long calls;
        long failed;
        String failure = "";
        private final long[] nanos;

        private Tally(int kept) {
            nanos = new long[kept];
        }

        /** Returns what a fourth of the calls took at most; 0 if it was not kept. */
        long quarter() {
            int kept = (int) Math.min(calls, nanos.length);
            Arrays.sort(nanos, 0, kept);
            return kept == 0 ? 0 : nanos[kept / 4];
        }
    }

    /** Makes tallies for so many threads; of a single one, each call's time is kept. */
    static List<Tally> tallies(int threads) {
        return Stream.generate(() -> new Tally(threads == 1 ? KEPT : 0))
                .limit(threads)
                .toList();
    }

    /** Calls for some nanoseconds, with a thread for each tally. */
    void run(List<Tally> tallies, long nanos) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (Tally each : tallies) {
            running.add(threads.submit(() -> run(each, nanos)));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void run(Tally tally, long nanos) {
        long now = System.nanoTime();
        long end = now + nanos;
        while (now < end) {
            try {
                Answer answer = contender.call();
                if (!answer.equals(expected)) {
                    throw new IllegalStateException("a wrong answer: " + shortened(answer.toString()));
                }
            } catch (Exception e) {
                tally.failed++;
                tally.failure = shortened(e.toString());
            }
            long then = now;
            now = System.nanoTime();
            if (tally.calls < tally.nanos.length) {
                tally.nanos[(int) tally.calls] = now - then;
            }
            tally.calls++;
        }
    }

    private static String shortened(String text) {
        return (text.length() > 300 ? text.substring(0, 300) + "…" : text).replaceAll("\\s+", " ");
    }

    /** Those of Java 21, asked for by name: this is compiled for Java 17. */
    private static ThreadFactory virtual() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java has no virtual threads", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
