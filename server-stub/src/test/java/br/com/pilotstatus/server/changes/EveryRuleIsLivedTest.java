package br.com.pilotstatus.server.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the report says of a change is what happens to its readers: to callers, programs that are out, implementers and stored
 * JSON. {@code target/changes/lived.txt} tells all that happened; {@code -Dchange=NAME} lives through those alone that begin
 * so.
 */
class EveryRuleIsLivedTest {

    private static final Path EXPECTED = Path.of("src/test/resources/changes");
    private static final List<Verdict> VERDICTS = new ArrayList<>();
    private static final Map<String, Map<Reader, Harm>> RULES = new TreeMap<>();
    private static final List<String> PROBLEMS = new ArrayList<>();

    @BeforeAll
    static void live() throws IOException, ReflectiveOperationException {
        List<ChangeCase> cases = ChangeCase.all();
        GeneratedDocuments documents = GeneratedDocuments.of(cases);
        Lives lives = new Lives();
        new SourceReaders(documents).live(cases, lives);
        try (WireReaders wire = new WireReaders(documents)) {
            for (ChangeCase each : cases) {
                StoredReader.live(
                        documents.get(each.before()), documents.get(each.after()), lives.of(each, Reader.STORED));
                try {
                    wire.live(each, lives);
                } catch (RuntimeException | AssertionError failed) {
                    PROBLEMS.add(each + ": " + failed + " at "
                            + Stream.of(failed.getStackTrace()).limit(12).toList());
                }
            }
            PROBLEMS.addAll(wire.problems());
        }
        ChangeReports reports = new ChangeReports(documents.generators());
        for (String rule : reports.rules()) {
            RULES.put(rule, new TreeMap<>());
            for (Reader reader : Reader.values()) {
                if (!reports.isSilentOn(rule, reader)) {
                    RULES.get(rule).put(reader, reports.harm(rule, reader));
                }
            }
        }
        for (ChangeCase each : cases) {
            JsonNode report = reports.between(
                    documents.get(each.before()).effective(),
                    documents.get(each.after()).effective());
            for (Reader reader : Reader.values()) {
                VERDICTS.add(Verdict.of(each, reader, report, reports, lives.of(each, reader)));
            }
        }
        write(
                "lived.txt",
                VERDICTS.stream()
                        .map(each -> each + " | " + each.happened().statuses() + " | "
                                + String.join(" ;; ", each.happened().all()))
                        .toList());
        write("problems.txt", PROBLEMS);
    }

    @Test
    void whatIsSaidOfAChangeIsWhatHappens() throws IOException {
        assertListed(
                "disagreements.txt",
                VERDICTS.stream()
                        .filter(each -> !each.agrees())
                        .map(Verdict::toString)
                        .toList());
    }

    @Test
    void theStatusesThatAreNamedAreSeen() throws IOException {
        assertListed(
                "statuses.txt",
                VERDICTS.stream()
                        .filter(each -> !each.agreesOnStatuses())
                        .map(each -> each.change() + " | " + each.reader() + " | " + each.named() + " | "
                                + each.happened().statuses())
                        .toList());
    }

    /** Whichever verdict of the table were another one, there would be a case in which something else happened. */
    @Test
    void aVerdictThatIsWrongIsFound() throws IOException {
        List<String> unfound = new ArrayList<>();
        RULES.forEach((rule, harms) -> harms.forEach((reader, harm) -> {
            for (Harm instead : Harm.values()) {
                if (instead != harm
                        && VERDICTS.stream().noneMatch(each -> each.reader() == reader && each.finds(rule, instead))) {
                    unfound.add(rule + " | " + reader + " | " + harm + " | " + instead);
                }
            }
        }));
        write("unfound.txt", unfound);
        if (System.getProperty("change") == null) {
            assertEquals(
                    String.join("\n", Files.readAllLines(EXPECTED.resolve("unfound.txt"))), String.join("\n", unfound));
        }
    }

    @Test
    void allGoesWellAsLongAsNothingChanges() {
        assertEquals("", String.join("\n", PROBLEMS));
    }

    /** Those of the cases that were lived through. */
    private static void assertListed(String file, List<String> found) throws IOException {
        write(file, found);
        List<String> lived =
                VERDICTS.stream().map(each -> each.change() + " | ").distinct().toList();
        assertEquals(
                Files.readAllLines(EXPECTED.resolve(file)).stream()
                        .filter(each -> lived.stream().anyMatch(each::startsWith))
                        .collect(Collectors.joining("\n")),
                String.join("\n", found));
    }

    private static void write(String file, List<String> lines) throws IOException {
        Files.write(GeneratedDocuments.FOLDER.resolve(file), lines);
    }
}
