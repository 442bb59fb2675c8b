package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.spec.json.JsonText;
import br.com.pilotstatus.templates.spec.report.ReportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder is a case: {@code input.json}, {@code overlay.json} if there is one, {@code why.txt}, and what must come of
 * it: {@code expected.json} and {@code expected-report.json}, or {@code expected-error.txt}.
 *
 * <p>With {@code -Dspec.cases=write} what comes is written as what is expected, to be read before it is committed.
 */
class SpecCasesTest {

    private static final Path CASES = Path.of("src/test/resources/spec");
    private static final boolean WRITE = "write".equals(System.getProperty("spec.cases"));

    @TestFactory
    Stream<DynamicTest> aCaseComesOutAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
        }
    }

    private static void run(Path folder) throws IOException {
        assertTrue(Files.readString(folder.resolve("why.txt")).strip().endsWith("."), "why.txt must be a sentence");
        Inputs inputs = inputs(folder);
        Path error = folder.resolve("expected-error.txt");
        if (Files.exists(error)) {
            SpecException refused = assertThrows(SpecException.class, () -> Effective.of(inputs));
            expect(error, refused.getMessage() + "\n");
        } else {
            Effective effective = Effective.of(inputs);
            expect(folder.resolve("expected.json"), JsonText.of(effective.root()));
            expect(folder.resolve("expected-report.json"), ReportText.json(effective.report(), inputs.specName()));
        }
    }

    private static Inputs inputs(Path folder) throws IOException {
        Path overlay = folder.resolve("overlay.json");
        return new Inputs("input.json", Files.readAllBytes(folder.resolve("input.json")), "overlay.json",
                Files.exists(overlay) ? Files.readAllBytes(overlay) : null);
    }

    private static void expect(Path file, String actual) {
        try {
            if (WRITE) {
                Files.writeString(file, actual);
            }
            assertEquals(Files.readString(file), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
