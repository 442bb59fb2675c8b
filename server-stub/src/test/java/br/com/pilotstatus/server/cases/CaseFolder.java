package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.contract.CompiledCase;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case that is not to be refused, and what the build has made of it.
 *
 * @param path where it is written
 */
record CaseFolder(Path path) {

    /** All of them, or those that {@code -Dcase} names: one, or all that begin with a name that ends in {@code *}. */
    static List<CaseFolder> all() throws IOException {
        String only = System.getProperty("case", "");
        try (Stream<Path> folders =
                Files.walk(Path.of(System.getProperty("cases", "../templates/src/test/resources/cases")), 2)) {
            List<CaseFolder> found = folders.filter(each -> Files.exists(each.resolve("why.txt")))
                    .filter(each -> !Files.exists(each.resolve("expected-error.txt")))
                    .sorted()
                    .map(CaseFolder::new)
                    .filter(each -> each.isMeant(only))
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("No case is called " + only);
            }
            return found;
        }
    }

    private boolean isMeant(String only) {
        return only.isEmpty()
                || (only.endsWith("*") ? name().startsWith(only.substring(0, only.length() - 1)) : name().equals(only));
    }

    /** Its topic and its name: {@code parameters/query-deep}. */
    String name() {
        return path.getParent().getFileName() + "/" + path.getFileName();
    }

    /** Why nothing could be generated; null if it was. */
    @Nullable String failure() {
        Path failure = CompiledCase.sources(name()).resolve("failure.txt");
        if (Files.exists(failure)) {
            return read(failure);
        }
        return Files.exists(CompiledCase.sources(name()))
                ? null
                : name() + " was not generated: run mvn, which does it before the tests, with -Dcase=" + name();
    }

    /** The sources of client and server. */
    List<Path> sources() {
        try (Stream<Path> files = Files.walk(CompiledCase.sources(name()))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Digests of all that was generated. */
    String stamp() {
        return read(CompiledCase.sources(name()).resolveSibling(path.getFileName() + ".sha256"));
    }

    /** What to do with it; empty: every operation and every response. */
    List<Script> exchanges() {
        Path file = path.resolve("exchanges.json");
        List<Script> exchanges = new ArrayList<>();
        if (Files.exists(file)) {
            JsonNode all = Values.read(read(file));
            if (!all.isArray() || all.isEmpty()) {
                throw new IllegalArgumentException(
                        name() + "/exchanges.json must be a list of exchanges; without the file,"
                                + " every response is tried");
            }
            for (JsonNode each : all) {
                exchanges.add(new Script(name() + "/exchanges.json#/" + exchanges.size(), each));
            }
        }
        return exchanges;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
