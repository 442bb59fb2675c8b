package br.com.pilotstatus.benchmarks.track;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Calls as it is told by lines of its standard input, and says after each what it saw: {@code warm MILLIS} calls until the JVM has used
 * so much CPU, {@code slice THREADS MILLIS} measures until it has used so much more.
 */
public final class Worker {

    /** What begins each line that it says: contenders print, too. */
    public static final String MARK = "worker> ";

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(50);

    private final Callers callers;
    private final PrintStream out;

    private Worker(Callers callers, PrintStream out) {
        this.callers = callers;
        this.out = out;
    }

    /**
     * Works until its standard input ends.
     *
     * @param arguments class, server, lengths of the two names and file of the certificate; one more if threads are to be virtual
     * @throws Exception if the contender can't be made
     */
    public static void main(String[] arguments) throws Exception {
        Start start = Start.read(arguments, 0);
        boolean virtual = arguments.length > Start.LENGTH;
        Callers callers = new Callers(start.contender(), start.expected(), virtual);
        Worker worker = new Worker(callers, System.out);
        try (BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            worker.say("ready");
            String line;
            while ((line = told.readLine()) != null) {
                String[] words = line.split(" ", -1);
                worker.say(
                        words[0].equals("warm")
                                ? worker.warm(Long.parseLong(words[1]))
                                : worker.slice(Integer.parseInt(words[1]), Long.parseLong(words[2])));
            }
        }
        System.exit(0);
    }

    private String warm(long millis) throws Exception {
        Meter start = Meter.read();
        while (Meter.read().since(start).cpu() < TimeUnit.MILLISECONDS.toNanos(millis)) {
            List<Callers.Tally> tallies = Callers.tallies(1);
            callers.run(tallies, STEP);
            if (tallies.get(0).failed > 0) {
                return "failed " + tallies.get(0).failure;
            }
        }
        return "warm";
    }

    /** By CPU, too: on a busy machine all get as many calls as on a quiet one, only later. */
    private String slice(int threads, long millis) throws Exception {
        List<Callers.Tally> tallies = Callers.tallies(threads);
        Meter before = Meter.read();
        Meter used;
        do {
            callers.run(tallies, STEP);
            used = Meter.read().since(before);
        } while (used.cpu() < TimeUnit.MILLISECONDS.toNanos(millis));
        long calls = 0;
        long failed = 0;
        String failure = "";
        for (Callers.Tally each : tallies) {
            calls += each.calls;
            failed += each.failed;
            failure = each.failed > 0 ? each.failure : failure;
        }
        return "slice " + calls + " " + tallies.get(0).quarter() + " " + used.nanos() + " " + used.cpu() + " "
                + used.bytes() + " " + failed + " " + failure;
    }

    private void say(String line) {
        out.println(MARK + line);
        out.flush();
    }
}
