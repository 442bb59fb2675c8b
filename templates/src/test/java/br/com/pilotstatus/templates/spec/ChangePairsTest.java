package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.changes.Comparison;
import br.com.pilotstatus.templates.changes.report.ChangeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code changes/pairs} is a release: {@code before} was accepted, {@code after} comes, and {@code report.md} is
 * what a maintainer then reads; {@code report.json}, where it is there, is what programs read.
 *
 * <p>With {@code -Dchanges.cases=write} what comes is written as what is expected, to be read before it is committed.
 */
class ChangePairsTest {

    private static final Path PAIRS = Path.of("src/test/resources/changes/pairs");
    private static final boolean WRITE = "write".equals(System.getProperty("changes.cases"));
    private static final ChangeReport.Names NAMES = new ChangeReport.Names(
            "after.json", "before.json", "changes.md", "1.4.2", "mvn verify -DskipTests -Daccept");

    @TestFactory
    Stream<DynamicTest> aReleaseIsTold() throws IOException {
        try (Stream<Path> folders = Files.list(PAIRS)) {
            return folders.sorted().toList().stream()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> expect(each)));
        }
    }

    private static void expect(Path folder) throws IOException {
        Effective before = Effective.of(inputs(folder, "before"));
        Effective after = Effective.of(inputs(folder, "after").after(before.root()));
        ChangeReport report = ChangeReport.of(Comparison.of(before.root(), after.root()), NAMES, false);
        assertFile(folder.resolve("report.md"), report.markdown());
        if (Files.exists(folder.resolve("report.json"))) {
            assertFile(folder.resolve("report.json"), report.json());
        }
    }

    private static void assertFile(Path expected, String text) throws IOException {
        if (WRITE) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
    }

    @Test
    void aReleaseOfThirtyOperationsIsReadInAMinute() throws IOException {
        long lines = Files.readString(PAIRS.resolve("release-of-thirty-operations/report.md"))
                .lines()
                .count();

        assertTrue(lines <= 25, lines + " lines");
    }

    private static Inputs inputs(Path folder, String name) throws IOException {
        Path yaml = folder.resolve(name + ".yaml");
        Path file = Files.exists(yaml) ? yaml : folder.resolve(name + ".json");
        return Inputs.of(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
