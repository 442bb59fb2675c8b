package br.com.pilotstatus.templates.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder below {@code src/test/resources/spec}: {@code input} and {@code overlay} are JSON or YAML. */
record CaseFolder(Path path) {

    static final Path ALL = Path.of("src/test/resources/spec");

    static List<CaseFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(CaseFolder::new).toList();
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isRefused() {
        return Files.exists(path.resolve("expected-error.txt"));
    }

    Inputs inputs() throws IOException {
        Path input = either("input");
        Path overlay = either("overlay");
        return new Inputs(input.getFileName().toString(), Files.readAllBytes(input), overlay.getFileName().toString(),
                Files.exists(overlay) ? Files.readAllBytes(overlay) : null);
    }

    private Path either(String name) {
        Path yaml = path.resolve(name + ".yaml");
        return Files.exists(yaml) ? yaml : path.resolve(name + ".json");
    }
}
