package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.runner.Builds.Kind;
import br.com.pilotstatus.benchmarks.runner.ColdStart.Start;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Measures all that is chosen and writes the report: {@code mvn verify -DskipTests -Dbenchmarks=full}. */
public final class Benchmarks {

    private static final int ROUNDS = Options.number("rounds", 12);
    private static final String OURS = "ours";

    /** What is built: as many as the vendor's own documents have, and many. */
    private static final int OPERATIONS = 59;

    private static final int MANY = 500;

    private final Workshop workshop = new Workshop();
    private final Report report = new Report(ROUNDS);
    private final Targets targets = new Targets();

    private Benchmarks() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        new Benchmarks().run();
        Progress.say("See " + Options.ROOT.relativize(Options.OUTPUT) + "/report.md and report.html");
    }

    private void run() throws IOException, InterruptedException, RepositoryException {
        List<Entrant> contenders = workshop.contenders();
        try (Server server = Server.start(List.of(Workshop.HARNESS))) {
            for (Call call : Call.values()) {
                if (Options.chosen("measures", call.measure) && !contenders.isEmpty()) {
                    calls(call, new Calls(server), contenders);
                }
            }
            if (Options.chosen("measures", "start") && !contenders.isEmpty()) {
                starts(new ColdStart(server), contenders);
            }
        }
        List<Entrant> stubs = workshop.stubs();
        if (Options.chosen("measures", "stub") && !stubs.isEmpty()) {
            try (Stubs measured = new Stubs(workshop.floor(), stubs)) {
                stubs(measured.measure(ROUNDS));
            }
        }
        if (Options.chosen("measures", "build")) {
            builds(Builds.prepare());
        }
    }

    private void calls(Call call, Calls calls, List<Entrant> contenders) throws IOException {
        List<Integer> threads = call == Call.SMALL ? List.of(1, 64) : List.of(1);
        Map<Integer, Series<Slice>> series = calls.measure(call, contenders, ROUNDS, threads);
        Series<Slice> one = series.get(1);
        switch (call) {
            case SMALL -> {
                targets.ratio("Time of a call", one, Slice::time, OURS, "httpclient5", 1.05, 0.90);
                targets.ratio("Time of a call", one, Slice::time, OURS, "okhttp", 0.85, 0.70);
                targets.ratio("Time of a call", one, Slice::time, OURS, "stock-jersey3", 0.42, 0.35);
                targets.ratio("Time of 64 threads", series.get(64), Slice::time, OURS, "httpclient5", 1.0, 0.91);
                targets.ratio("CPU of a call", one, Slice::cpu, OURS, "stock-jersey3", 0.38, 0.30);
                targets.ratio("Time of async()", one, Slice::time, "ours-async", OURS, 1.5, 1.3);
                bytes(one.named(OURS), one);
            }
            case REQUEST -> {
                targets.ratio("Time of a 256 KB request", one, Slice::time, OURS, "httpclient5", 1.05, 1.0);
                targets.ratio("Bytes of a 256 KB request", one, Slice::bytes, OURS, "httpclient5", 1.05, 0.9);
            }
            case TLS -> targets.ratio("Time of a call by TLS", one, Slice::time, OURS, "httpclient5", 1.05, 0.95);
            default -> {
                // Nothing is aimed at.
            }
        }
        report.add(CallSection.of(call.title, call.says, one, false));
        if (series.containsKey(64)) {
            String says = "64 threads at once: the time of all by the number of calls.";
            report.add(CallSection.of(call.title + ", 64 threads", says, series.get(64), false));
        }
        report.first(targets.section());
    }

    private void bytes(@Nullable Entrant ours, Series<Slice> series) {
        if (ours != null) {
            targets.figure("Bytes of a call", series.part(ours, Slice::bytes, 0.5), 9_000, 6_500);
        }
    }

    private void starts(ColdStart starts, List<Entrant> contenders) throws IOException {
        starts.measure(contenders, Math.max(1, ROUNDS / 2));
        targets.ratio("CPU to the first answer", starts.plain(), Start::cpu, OURS, "stock-jersey3", 0.60, 0.45);
        targets.ratio("The same with AppCDS", starts.archived(), Start::cpu, OURS, "stock-jersey3", 0.55, 0.40);
        targets.ratio("CPU to the first answer, whole API", starts.plain(), Start::cpu, "ours-whole", OURS, 1.05, 1.0);
        Entrant ours = starts.plain().named(OURS);
        if (ours != null) {
            Footprint footprint = Footprint.of(ours);
            targets.figure("Classes to the first answer", starts.classes(ours), 2_400, 1_800);
            targets.figure("Jars", footprint.jars(), 17, 12);
            targets.figure("Megabytes of jars", footprint.bytes() / 1e6, 6.5, 5.5);
        }
        report.add(StartSection.of(starts));
        report.first(targets.section());
    }

    private void builds(Builds builds) throws IOException, InterruptedException {
        Map<Kind, List<Double>> times = builds.measure(OPERATIONS, Math.max(1, ROUNDS / 4));
        targets.figure(
                "CPU of a build / openapi-generator's", BuildSection.ratio(times, Kind.OURS, Kind.STOCK), 1.3, 1.0);
        double unchanged = BuildSection.ratio(times, Kind.OURS_UNCHANGED, Kind.OURS_WITH_GENERATORS);
        targets.figure("CPU of an unchanged build / cold", unchanged, 0.2, 0.12);
        report.add(BuildSection.of(OPERATIONS, times));
        targets.figure("MB of heap for " + MANY + " operations", builds.heap(MANY, 512, 1024, 3072), 1024, 512);
        report.first(targets.section());
    }

    private void stubs(Series<Slice> series) throws IOException {
        targets.ratio("CPU of a request, stub", series, Slice::cpu, OURS, "plain", 1.25, 1.10);
        targets.ratio("CPU of a request, stub", series, Slice::cpu, OURS, "stock-validated", 0.9, 0.8);
        targets.ratio("Bytes of a request, stub", series, Slice::bytes, OURS, "plain", 1.4, 1.2);
        String says =
                "Each on the same Jetty, called on one connection. Bars are the server's CPU; the time is the caller's.";
        report.add(CallSection.of("The server stub", says, series, true));
        report.first(targets.section());
    }
}
