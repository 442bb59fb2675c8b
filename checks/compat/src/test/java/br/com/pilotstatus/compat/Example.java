package br.com.pilotstatus.compat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.junit.jupiter.api.Assumptions;

/**
 * An application of {@code examples/}: a project of its own, as a user has it, which names operations of our document.
 *
 * @param name the folder
 * @param path its classes and resources, then what its pom resolves to
 */
record Example(String name, List<Path> path) {

    /** The group of all examples' poms. */
    static final String GROUP = "com.example";

    private static final String MAIN = "com.example.numbers.Application";

    /** Compiles it as its pom says, unless other rows alone are meant, or another document than ours. */
    static Example build(String name) throws IOException, RepositoryException {
        String rows = System.getProperty("rows", "fast");
        Assumptions.assumeTrue(
                List.of("fast", "all").contains(rows)
                        || List.of(rows.split(",")).contains(name),
                rows);
        Path ours = Folders.ROOT.resolve("openapi/openapi.json");
        String document = System.getProperty("spec.file", ours.toString());
        Assumptions.assumeTrue(Path.of(document).normalize().equals(ours), document);

        Path classes =
                Trees.empty(Folders.OUTPUT.resolve("examples").resolve(name).resolve("classes"));
        List<Path> path = new Maven(RunsWith.version())
                .resolve(new DefaultArtifact(GROUP, name, "pom", "1"))
                .path();
        Path main = folder(name).resolve("src/main");
        List<String> javac =
                new ArrayList<>(List.of("--release", "17", "-parameters", "-proc:none", "-Xlint:all,-path"));
        javac.addAll(List.of("-Werror", "-d", classes.toString(), "-cp", joined(path)));
        try (Stream<Path> files = Files.walk(main.resolve("java"))) {
            files.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(javac::add);
        }
        StringWriter messages = new StringWriter();
        PrintWriter printed = new PrintWriter(messages);
        if (ToolProvider.findFirst("javac").orElseThrow().run(printed, printed, javac.toArray(String[]::new)) != 0) {
            throw new AssertionError("examples/" + name + " does not compile:\n" + messages);
        }
        Trees.copy(main.resolve("resources"), classes);
        return new Example(
                name, Stream.concat(Stream.of(classes), path.stream()).toList());
    }

    static Path folder(String name) {
        return Folders.ROOT.resolve("examples").resolve(name);
    }

    /** Starts it; what it leaves is in a folder that is called so. */
    Program start(String run, Map<String, String> variables, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(List.of("-cp", joined(path), MAIN));
        command.addAll(List.of(arguments));
        Path folder = Files.createDirectories(
                Folders.OUTPUT.resolve("examples").resolve(name).resolve(run));
        return Program.start(folder, command, variables);
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
