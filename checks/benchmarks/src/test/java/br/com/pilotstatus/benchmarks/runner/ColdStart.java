package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.track.FirstAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** From the start of a process to its first answer, with and without an archive of classes (AppCDS). */
final class ColdStart {

    private static final String GC = "-XX:+UseSerialGC";

    private final Server server;
    private final Series<Start> plain = new Series<>();
    private final Series<Start> archived = new Series<>();

    ColdStart(Server server) {
        this.server = server;
    }

    /**
     * What one process used.
     *
     * @param wall nanoseconds until it had answered
     * @param cpu nanoseconds of all its threads
     * @param peak bytes of memory at most; NaN where the system does not tell
     */
    record Start(double wall, double cpu, double peak) {}

    void measure(List<Entrant> entrants, int rounds) throws IOException {
        Progress progress = new Progress("start", rounds + 1);
        for (Entrant each : entrants) {
            Path archive = archive(each);
            Files.createDirectories(archive.getParent());
            Files.deleteIfExists(archive);
            run(each, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        progress.step("archives");
        Random random = new Random(18);
        for (int round = 0; round < rounds; round++) {
            List<Entrant> turns = new ArrayList<>(entrants);
            Collections.shuffle(turns, random);
            for (Entrant each : turns) {
                plain.add(each, run(each, "-Xshare:auto"));
                archived.add(each, run(each, "-XX:SharedArchiveFile=" + archive(each)));
            }
            progress.step(entrants.size() + " contenders");
        }
    }

    Series<Start> plain() {
        return plain;
    }

    Series<Start> archived() {
        return archived;
    }

    /** Returns how many classes are loaded until the first answer; nothing else than a changed library changes that. */
    long classes(Entrant entrant) throws IOException {
        Path log = Options.OUTPUT.resolve("logs").resolve("classes-" + entrant.name() + ".txt");
        run(entrant, "-Xlog:class+load:file=" + log);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(each -> each.contains(" source:")).count();
        }
    }

    private Start run(Entrant entrant, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(GC));
        all.addAll(List.of(options));
        long before = System.nanoTime();
        try (Jvm jvm = Jvm.start(
                "start-" + entrant.name(),
                all,
                entrant.path(),
                FirstAnswer.class.getName(),
                server.arguments(entrant, Call.SMALL))) {
            String said = jvm.next();
            long wall = System.nanoTime() - before;
            if (!said.equals("answered")) {
                throw new IllegalStateException(entrant.name() + ": " + said);
            }
            Duration cpu = jvm.handle().info().totalCpuDuration().orElse(Duration.ZERO);
            return new Start(wall, cpu.toNanos(), peak(jvm.handle().pid()));
        }
    }

    private static Path archive(Entrant entrant) {
        return Options.OUTPUT.resolve("archives").resolve(entrant.name() + ".jsa");
    }

    private static double peak(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(each -> each.startsWith("VmHWM:"))
                    .mapToDouble(each -> 1024 * Double.parseDouble(each.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }
}
