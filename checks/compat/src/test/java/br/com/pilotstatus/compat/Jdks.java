package br.com.pilotstatus.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a JDK by its release: the one that runs this, one that the environment names, or a neighbour of it. */
final class Jdks {

    private static final Path HERE = Path.of(System.getProperty("java.home"));

    private Jdks() {}

    static Optional<Path> of(int release) {
        return candidates().filter(home -> release(home) == release).findFirst();
    }

    private static Stream<Path> candidates() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_?HOME_.*|JDK_?\\d+.*"))
                .map(variable -> Path.of(variable.getValue()));
        Stream<Path> neighbours;
        try (Stream<Path> folders = Files.list(HERE.getParent())) {
            neighbours = folders.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(Stream.of(HERE), named, neighbours).flatMap(each -> each);
    }

    private static int release(Path home) {
        Path file = home.resolve("release");
        if (!Files.isRegularFile(file) || !Files.isExecutable(home.resolve("bin/java"))) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D+(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
