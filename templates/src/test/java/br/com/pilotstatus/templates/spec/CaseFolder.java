package br.com.pilotstatus.templates.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A folder {@code cases/<topic>/<name>}: {@code input}, {@code supplement} and {@code overlay} are JSON or YAML. */
record CaseFolder(Path path) {

    /** Where all cases are; server-stub's tests generate, compile and exercise those that are not refused. */
    static final Path ROOT = Path.of("src/test/resources/cases");

    /** The file that says what is left out of a document. */
    static final String LEFT_OUT = "expected-left-out.txt";

    private static final Map<Path, Inputs> READ = new ConcurrentHashMap<>();

    static List<CaseFolder> all() throws IOException {
        List<CaseFolder> all = new ArrayList<>();
        for (Path topic : folders(ROOT)) {
            folders(topic).forEach(each -> all.add(new CaseFolder(each)));
        }
        return all;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Its topic and its name: {@code parameters/query-deep}. */
    String name() {
        return topic() + "/" + path.getFileName();
    }

    String topic() {
        return path.getParent().getFileName().toString();
    }

    /** Whether its effective document is compared with the one that is expected. */
    boolean isCompared() {
        return has("expected.json");
    }

    /** Whether some of it is left out. */
    boolean isIncomplete() {
        return has(LEFT_OUT);
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

    /** The names of its files; those in folders of it may be anything that the document refers to. */
    Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * What is compiled; the names of what {@code before} compiles to are accepted, if there is such a file. The same each time it
     * is asked for, for {@link Compilations}.
     */
    Inputs inputs() throws IOException {
        Inputs inputs = READ.get(path);
        if (inputs == null) {
            Path before = either("before");
            inputs = inputs("input")
                    .after(Files.exists(before) ? Effective.of(before()).root() : null);
            READ.put(path, inputs);
        }
        return inputs;
    }

    private Inputs before() throws IOException {
        Path before = either("before");
        return Inputs.of(before.getFileName().toString(), Files.readAllBytes(before));
    }

    private Inputs inputs(String name) throws IOException {
        Input input = input(name);
        if (input == null) {
            throw new NoSuchFileException(path.resolve(name).toString());
        }
        return new Inputs(input, input("supplement"), input("overlay"), null);
    }

    private Input input(String name) throws IOException {
        Path file = either(name);
        if (!Files.exists(file)) {
            return null;
        }
        Input alone = new Input(file.getFileName().toString(), Files.readAllBytes(file));
        return name.equals("input") ? SpecFile.with(alone, file, path) : alone;
    }

    private Path either(String name) {
        Path yaml = path.resolve(name + ".yaml");
        return Files.exists(yaml) ? yaml : path.resolve(name + ".json");
    }
}
