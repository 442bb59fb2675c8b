package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.track.Worker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Measures servers: each in a JVM of its own, called in turns by the barest of the clients, which looks at each answer. */
final class Stubs implements AutoCloseable {

    private static final int MILLIS = 100;
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-Xms160m", "-Xmx160m", "-Xmn100m", "-XX:+AlwaysPreTouch");

    private final Map<Entrant, Pair> pairs = new LinkedHashMap<>();

    /** Starts all of them, and the client for each. */
    Stubs(Entrant client, List<Entrant> stubs) throws IOException {
        for (Entrant each : stubs) {
            Jvm server = Jvm.start("stub-" + each.name(), JVM, each.path(), "JettyHost", each.main());
            String address = "http://127.0.0.1:" + server.next();
            Jvm caller = Jvm.start(
                    "caller-" + each.name(),
                    JVM,
                    client.path(),
                    Worker.class.getName(),
                    client.main(),
                    address,
                    "short",
                    "short",
                    "");
            caller.next();
            pairs.put(each, new Pair(server, caller));
        }
    }

    /** A server and who calls it. */
    private record Pair(Jvm server, Jvm caller) {

        /** Returns what the server used, and how long the caller waited. */
        Slice slice(int millis) throws IOException {
            String[] before = server.ask("meter").split(" ");
            Slice called = Slice.read(caller.ask("slice 1 " + millis));
            String[] after = server.ask("meter").split(" ");
            return new Slice(
                    called.calls(),
                    called.time(),
                    used(before[0], after[0]) / called.calls(),
                    used(before[1], after[1]) / called.calls(),
                    called.failed(),
                    called.failure());
        }

        private static double used(String before, String after) {
            return Long.parseLong(after) - Long.parseLong(before);
        }

        private void warm(int seconds) throws IOException {
            long until = cpu() + TimeUnit.SECONDS.toNanos(seconds);
            while (cpu() < until) {
                caller.ask("slice 1 100");
            }
        }

        private long cpu() throws IOException {
            return Long.parseLong(server.ask("meter").split(" ")[0]);
        }
    }

    Series<Slice> measure(int rounds) throws IOException {
        Progress warming = new Progress("stub, warming up", pairs.size());
        for (Map.Entry<Entrant, Pair> each : pairs.entrySet()) {
            each.getValue().warm(Options.number("warm", 10));
            warming.step(each.getKey().name());
        }
        Series<Slice> series = new Series<>();
        Random random = new Random(18);
        Progress progress = new Progress("stub", rounds);
        for (int round = 0; round < rounds; round++) {
            List<Entrant> turns = new ArrayList<>(pairs.keySet());
            Collections.shuffle(turns, random);
            for (Entrant each : turns) {
                pairs.get(each).slice(MILLIS / 4);
                series.add(each, pairs.get(each).slice(MILLIS));
            }
            progress.step(pairs.size() + " servers");
        }
        return series;
    }

    /** Makes some calls of each; returns how many failed and what the last failure said, by name. */
    Map<String, String> failures() throws IOException {
        Map<String, String> failures = new LinkedHashMap<>();
        for (Map.Entry<Entrant, Pair> each : pairs.entrySet()) {
            Slice slice = each.getValue().slice(50);
            failures.put(each.getKey().name(), slice.failed() + slice.failure());
        }
        return failures;
    }

    @Override
    public void close() {
        pairs.values().forEach(each -> {
            each.caller().close();
            each.server().close();
        });
    }
}
