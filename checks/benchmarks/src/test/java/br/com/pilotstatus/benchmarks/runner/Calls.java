package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.track.FirstAnswer;
import br.com.pilotstatus.benchmarks.track.Worker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Measures calls: a JVM for each contender, all of them warm; then a slice of each in turn, every round in another order. */
final class Calls {

    private static final int MILLIS = 200;
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-Xms160m", "-Xmx160m", "-Xmn100m", "-XX:+AlwaysPreTouch");

    private final Server server;
    private final Random random = new Random(18);

    Calls(Server server) {
        this.server = server;
    }

    /** Measures with these numbers of threads; returns a series for each. */
    Map<Integer, Series<Slice>> measure(Call call, List<Entrant> entrants, int rounds, List<Integer> threads)
            throws IOException {
        Map<Entrant, Jvm> workers = new LinkedHashMap<>();
        Map<Integer, Series<Slice>> series = new LinkedHashMap<>();
        try {
            for (Entrant each : entrants) {
                workers.put(each, start(each, call));
            }
            warm(call, workers);
            Progress progress = new Progress(call.measure, rounds);
            for (int round = 0; round < rounds; round++) {
                List<Entrant> turns = new ArrayList<>(entrants);
                Collections.shuffle(turns, random);
                for (int count : threads) {
                    for (Entrant each : turns) {
                        Jvm worker = workers.get(each);
                        series.computeIfAbsent(count, any -> new Series<>()).add(each, slice(worker, count));
                    }
                }
                progress.step(entrants.size() + " contenders");
            }
        } finally {
            workers.values().forEach(Jvm::close);
        }
        return series;
    }

    /** The first part is not measured: what was cold since the slice before. */
    private static Slice slice(Jvm worker, int threads) throws IOException {
        int millis = threads == 1 ? MILLIS : 3 * MILLIS;
        worker.ask("slice " + threads + " " + millis / 4);
        return Slice.read(worker.ask("slice " + threads + " " + millis));
    }

    private Jvm start(Entrant entrant, Call call) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(server.arguments(entrant, call)));
        if (entrant.virtual()) {
            arguments.add("virtual");
        }
        String log = entrant.name() + "-" + call.measure;
        Jvm jvm = Jvm.start(log, JVM, entrant.path(), Worker.class.getName(), arguments.toArray(String[]::new));
        jvm.next();
        return jvm;
    }

    /** All at once: each is ready when it has used its CPU, however long that takes. */
    private static void warm(Call call, Map<Entrant, Jvm> workers) throws IOException {
        int millis = 1000 * Options.number("warm", 10);
        Progress progress = new Progress(call.measure + ", warming up", workers.size());
        workers.values().forEach(each -> each.tell("warm " + millis));
        for (Map.Entry<Entrant, Jvm> each : workers.entrySet()) {
            String said = each.getValue().next();
            if (!said.equals("warm")) {
                throw new IllegalStateException(each.getKey().name() + ": " + said);
            }
            progress.step(each.getKey().name());
        }
    }

    /** Makes a call of each kind in one JVM; returns what the contender said to each. */
    static List<String> once(Server server, Entrant entrant) throws IOException {
        List<String> quick = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx160m");
        String[] arguments = Stream.of(Call.values())
                .flatMap(call -> Stream.of(server.arguments(entrant, call)))
                .toArray(String[]::new);
        List<String> said = new ArrayList<>();
        String main = FirstAnswer.class.getName();
        try (Jvm jvm = Jvm.start("once-" + entrant.name(), quick, entrant.path(), main, arguments)) {
            for (Call call : Call.values()) {
                said.add(call.measure + ": " + jvm.next());
            }
        }
        return said;
    }
}
