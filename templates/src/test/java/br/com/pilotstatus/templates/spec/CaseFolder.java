package br.com.pilotstatus.templates.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A folder below {@code src/test/resources}: {@code input} and {@code overlay} are JSON or YAML. */
record CaseFolder(Path path) {

    /** Cases of the spec compiler: what comes is compared with the document that is expected. */
    static final Path SPEC = Path.of("src/test/resources/spec");

    /** Cases of all that comes after it: server-stub's tests generate, compile and exercise them. */
    static final Path CASES = Path.of("src/test/resources/cases");

    static List<CaseFolder> under(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList();
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    /** The first word of its name. */
    String topic() {
        return name().split("-", 2)[0];
    }

    boolean isRefused() {
        return has("expected-error.txt");
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many exchanges it lists; 0: it has none. */
    int exchanges() {
        return has("exchanges.json")
                ? JsonMapper.builder().build().readTree(text("exchanges.json")).size()
                : 0;
    }

    /** The names of its files. */
    Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    Inputs inputs() throws IOException {
        Path input = either("input");
        Path overlay = either("overlay");
        return new Inputs(
                input.getFileName().toString(),
                Files.readAllBytes(input),
                overlay.getFileName().toString(),
                Files.exists(overlay) ? Files.readAllBytes(overlay) : null);
    }

    private Path either(String name) {
        Path yaml = path.resolve(name + ".yaml");
        return Files.exists(yaml) ? yaml : path.resolve(name + ".json");
    }
}
