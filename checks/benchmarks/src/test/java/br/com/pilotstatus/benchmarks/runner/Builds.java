package br.com.pilotstatus.benchmarks.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds of client and server interface from one document, in processes of their own: ours in a copy of this tree, whose generators
 * are built, and that of openapi-generator's own templates. Each as its user finds it, with what {@code .mvn} says.
 */
final class Builds {

    private static final Path FOLDER = Options.OUTPUT.resolve("builds");
    private static final Path OURS = FOLDER.resolve("ours");
    private static final Path STOCK = FOLDER.resolve("stock");
    private static final Path ONE = Options.MODULE.resolve("src/main/openapi/lines.json");
    private static final Set<String> NOT_COPIED = Set.of("target", ".git", "findings", "node_modules");
    private static final List<String> GENERATED = List.of("openapi", "model", "client", "server-stub");

    /** What bash says that its children used: user and system. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    /** Which builds there are. */
    enum Kind {
        STOCK("openapi-generator's jersey3 and jaxrs-spec"),
        STOCK_WITH_OUR_OPTIONS("the same with our .mvn/jvm.config"),
        OURS("ours"),
        OURS_WITH_GENERATORS("ours, generators and all"),
        OURS_UNCHANGED("ours, nothing has changed");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private Builds() {}

    /** Copies the tree and builds its generators. */
    static Builds prepare() throws IOException, InterruptedException {
        delete(FOLDER);
        copy(Options.ROOT, OURS);
        copy(Options.MODULE.resolve("builds/stock"), STOCK);
        // Without one of its own Maven would take that of the tree around it.
        Files.createDirectories(STOCK.resolve(".mvn"));
        cpu(OURS, "", "-pl", "templates", "-am");
        return new Builds();
    }

    /** Returns the seconds of CPU of each build of so many operations, in turn. */
    Map<Kind, List<Double>> measure(int operations, int rounds) throws IOException, InterruptedException {
        Path document = LargeDocument.write(ONE, operations, FOLDER.resolve(operations + ".json"));
        String options = String.join(" ", Files.readAllLines(OURS.resolve(".mvn/jvm.config")));
        Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);
        Progress progress = new Progress("builds of " + operations + " operations", rounds * Kind.values().length);
        for (int i = 0; i < rounds; i++) {
            for (Kind kind : Kind.values()) {
                double seconds = switch (kind) {
                    case STOCK -> stock(document, "");
                    case STOCK_WITH_OUR_OPTIONS -> stock(document, options);
                    case OURS_WITH_GENERATORS -> {
                        delete(OURS.resolve("templates/target"));
                        yield ours(document, "");
                    }
                    case OURS -> ours(document, "");
                    case OURS_UNCHANGED -> cpu(OURS, "", arguments(document));
                };
                times.computeIfAbsent(kind, each -> new ArrayList<>()).add(seconds);
                progress.step("%s: %.1f s of CPU".formatted(kind.title, seconds));
            }
        }
        return times;
    }

    /** Returns the least of some heaps, in megabytes, with which so many operations are built; NaN: none suffices. */
    double heap(int operations, int... megabytes) throws IOException, InterruptedException {
        Path document = LargeDocument.write(ONE, operations, FOLDER.resolve(operations + ".json"));
        for (int each : megabytes) {
            try {
                ours(document, "-Xmx" + each + "m");
                return each;
            } catch (IllegalStateException tooLittle) {
                Progress.say(each + " MB do not suffice for " + operations + " operations");
            }
        }
        return Double.NaN;
    }

    private static double stock(Path document, String options) throws IOException, InterruptedException {
        delete(STOCK.resolve("target"));
        return cpu(STOCK, options, "-Dspec.file=" + document);
    }

    private static double ours(Path document, String options) throws IOException, InterruptedException {
        for (String module : GENERATED) {
            delete(OURS.resolve(module).resolve("target"));
        }
        return cpu(OURS, options, arguments(document));
    }

    private static String[] arguments(Path document) {
        return new String[] {
            "-pl", "client,server-stub", "-am", "-Dspec.file=" + document, "-Doverlay.file=", "-Dsupplement.file="
        };
    }

    /** Builds, and returns the seconds of CPU that it took. */
    private static double cpu(Path folder, String options, String... arguments)
            throws IOException, InterruptedException {
        Path log = FOLDER.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "log=$1; shift; mvn -B -q -DskipTests package \"$@\" >\"$log\" 2>&1 || exit 1; times",
                "-",
                log.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN_OPTS", options);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "mvn package " + String.join(" ", arguments) + " has failed: " + Files.readString(log));
        }
        Matcher matcher = TIMES.matcher(said.strip().lines().reduce("", (first, last) -> last));
        if (!matcher.find()) {
            throw new IllegalStateException("bash says of its children: " + said);
        }
        return 60 * (Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(3)))
                + Double.parseDouble(matcher.group(2))
                + Double.parseDouble(matcher.group(4));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(from)
                        && NOT_COPIED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                // A worktree's .git is a file.
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
