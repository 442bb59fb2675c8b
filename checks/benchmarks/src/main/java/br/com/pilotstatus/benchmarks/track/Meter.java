package br.com.pilotstatus.benchmarks.track;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;

/**
 * What this JVM has used so far.
 *
 * @param nanos time of a clock that has no beginning
 * @param cpu nanoseconds of all its threads, the compiler's and the collector's too
 * @param bytes what its threads have allocated
 */
public record Meter(long nanos, long cpu, long bytes) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Reads it.
     *
     * @return the use until now
     */
    public static Meter read() {
        return new Meter(System.nanoTime(), SYSTEM.getProcessCpuTime(), allocated());
    }

    /**
     * Returns what was used since.
     *
     * @param before what was read then
     * @return the difference
     */
    public Meter since(Meter before) {
        return new Meter(nanos - before.nanos, cpu - before.cpu, bytes - before.bytes);
    }

    /** Java 21 and later count threads that have ended, too; before, those of the slice are kept alive. */
    private static long allocated() {
        try {
            Method total = ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes");
            return (long) total.invoke(THREADS);
        } catch (ReflectiveOperationException e) {
            long sum = 0;
            for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
                sum += Math.max(0, each);
            }
            return sum;
        }
    }
}
