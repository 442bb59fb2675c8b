package br.com.pilotstatus.client.faults;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The threads that live, to tell which a call has left behind. */
final class Threads {
    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    private Threads() {}

    static Threads now() {
        return new Threads();
    }

    /** Returns the names of threads that have come since, and have not ended within 5 seconds from now. */
    List<String> left() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (isNew(thread)) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        }
        return Thread.getAllStackTraces().keySet().stream()
                .filter(this::isNew)
                .map(Thread::getName)
                .sorted()
                .toList();
    }

    /** The JDK's thread for child processes and the test runner's own are nobody's leak. */
    private boolean isNew(Thread thread) {
        return !before.contains(thread)
                && thread.isAlive()
                && !thread.getName().startsWith("process reaper")
                && !thread.getName().startsWith("surefire-");
    }
}
