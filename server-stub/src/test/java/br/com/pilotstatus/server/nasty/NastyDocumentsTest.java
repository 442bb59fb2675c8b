package br.com.pilotstatus.server.nasty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.cases.CompilerOptions;
import br.com.pilotstatus.server.testing.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is generated compiles, however a document calls things and whatever it is made of. {@code -Dnasty.seed=N} starts
 * elsewhere; {@code -Dnasty.count=1} with the seed of a failure repeats it; {@code -Pload} draws 10,000 documents.
 *
 * <p>The compiler goes as far as it finds faults of names, types, flow and Javadoc. What comes after that finds only what is
 * too large for a class file: there it goes with documents that have large parts, with every tenth, and with one that is
 * asked for alone.
 */
class NastyDocumentsTest {

    private static final long SEED = Long.getLong("nasty.seed", 20_261_128L);
    private static final int COUNT = Integer.getInteger("nasty.count", Boolean.getBoolean("load") ? 10_000 : 300);
    private static final int AT_ONCE = 50;
    private static final int TO_THE_END = 10;
    private static final List<String> NO_CODE = List.of("-XDshould-stop.ifNoError=FLOW");

    /** Those that are told in full. */
    private static final int SHOWN = Integer.getInteger("nasty.shown", 3);

    private static final int TRIES = 300;
    private static final Path CLASSES = Path.of("target/nasty/classes");

    private final Generators generators;
    private final Map<String, Integer> refused = new TreeMap<>();

    NastyDocumentsTest() throws IOException {
        generators = Generators.ofTheBuild(Path.of("target/nasty"));
    }

    @Test
    void whateverIsGeneratedCompiles() throws IOException {
        Map<Long, String> failures = new LinkedHashMap<>();
        Progress progress = new Progress("nasty documents from seed " + SEED, COUNT, "documents");
        for (int done = 0; done < COUNT; done += AT_ONCE) {
            Map<String, JsonNode> documents = new LinkedHashMap<>();
            for (int i = done; i < Math.min(done + AT_ONCE, COUNT); i++) {
                documents.put("n" + (SEED + i), NastyDocument.of(SEED + i));
            }
            problems(documents).forEach((name, problem) -> {
                failures.put(Long.valueOf(name.substring(1)), problem);
                System.out.println("-Dnasty.seed=" + name.substring(1) + " -Dnasty.count=1: " + problem);
            });
            progress.step(documents.size(), found(failures.values()));
        }
        List<String> told = new ArrayList<>();
        for (Map.Entry<Long, String> each : failures.entrySet()) {
            told.add("-Dnasty.seed=" + each.getKey() + " -Dnasty.count=1: " + each.getValue()
                    + (told.size() < SHOWN ? "\n" + smallest(each.getKey(), each.getValue()) : ""));
        }
        assertEquals("", String.join("\n", told));
        int all = refused.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all * 10 <= COUNT, all + " of " + COUNT + " are refused: " + refused);
    }

    /** What somebody sees who waits for thousands. */
    private String found(Collection<String> failures) {
        Map<String, Long> kinds = failures.stream()
                .collect(Collectors.groupingBy(NastyDocumentsTest::kind, TreeMap::new, Collectors.counting()));
        return "; " + failures.size() + " failures"
                + (kinds.isEmpty() ? "" : " " + kinds) + ", "
                + refused.values().stream().mapToInt(Integer::intValue).sum() + " refused";
    }

    /** What is wrong with what is made of documents, by their names; a document that is refused in words is fine. */
    private Map<String, String> problems(Map<String, JsonNode> documents) throws IOException {
        generators.run(documents);
        Map<String, String> problems = new TreeMap<>();
        Map<String, Path> sources = new TreeMap<>();
        Map<String, Path> toTheEnd = new TreeMap<>();
        for (String name : documents.keySet()) {
            String failure = generators.failure(name);
            if (failure.isEmpty()) {
                boolean isWhole = documents.size() == 1
                        || documents.get(name).path("paths").has(NastySizes.PATH)
                        || toTheEnd.size() * TO_THE_END <= sources.size();
                (isWhole ? toTheEnd : sources).put(name, generators.sources(name));
            } else if (failure.contains("input.json#")) {
                refused.merge(
                        failure.replaceAll("(?s).*input.json#\\S*: |\\d+", "")
                                .lines()
                                .findFirst()
                                .orElse(""),
                        1,
                        Integer::sum);
            } else {
                problems.put(name, failure.replaceFirst("nasty/n\\d+: ", ""));
            }
        }
        note(Javac.compile(toTheEnd, CompilerOptions.ALL, CLASSES), problems);
        note(
                Javac.compile(
                        sources,
                        Stream.concat(CompilerOptions.ALL.stream(), NO_CODE.stream())
                                .toList(),
                        CLASSES),
                problems);
        return problems;
    }

    private static void note(Map<String, List<String>> told, Map<String, String> problems) {
        told.forEach((name, lines) ->
                problems.put(name, String.join("\n", lines.subList(0, Math.min(4, lines.size())))));
    }

    private String smallest(long seed, String problem) {
        String kind = kind(problem);
        return Smaller.of(NastyDocument.of(seed), TRIES, document -> {
                    try {
                        return kind.equals(
                                kind(problems(Map.of("n" + seed, document)).getOrDefault("n" + seed, "")));
                    } catch (IOException unwritable) {
                        throw new UncheckedIOException(unwritable);
                    }
                })
                .toPrettyString();
    }

    /** The first line without names. */
    private static String kind(String problem) {
        return problem.lines().findFirst().orElse("").replaceAll("^\\S+:-?\\d+: |\\b\\w*[A-Z_]\\w*\\b|\\d+", "");
    }
}
