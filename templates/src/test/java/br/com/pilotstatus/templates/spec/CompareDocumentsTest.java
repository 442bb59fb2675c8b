package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareDocumentsTest {

    private static final Path PAIR = Path.of("src/test/resources/changes/pairs/default-turned");

    @TempDir
    private Path output;

    @Test
    void twoDocumentsAreComparedWhateverTheProjectsOwnIs() throws IOException {
        run("before.json", "after.json");

        String report = Files.readString(output.resolve("changes.md"));
        assertTrue(
                report.startsWith(
                        "# What changed\n\n`" + PAIR + "/after.json` against `" + PAIR + "/before.json`: 1 change"),
                report);
        assertTrue(
                report.contains("\nVersion: the first number, or the second before 1.0.0: a change harms somebody.\n"));
        assertTrue(Files.readString(output.resolve("changes.json")).contains("\"DEFAULT_CHANGED\""));
    }

    @Test
    void theComparisonFailsWhereSomebodyIsHarmedWhoMayNotBe() {
        SpecException failed =
                assertThrows(SpecException.class, () -> run("before.json", "after.json", "--changes.fail=stored"));

        assertEquals(
                PAIR + "/after.json: changes harm stored, and changes.fail does not allow that: read "
                        + Input.name(output.resolve("changes.md").toString()),
                failed.getMessage());
    }

    @Test
    void whatIsNeitherAFileNorARevisionIsNamed() {
        SpecException unknown = assertThrows(SpecException.class, () -> run("before.json", "no-such-thing"));

        assertTrue(
                unknown.getMessage().startsWith(PAIR + "/no-such-thing: no such file, and git says of it: "),
                unknown.getMessage());
        assertEquals(
                "--output=x: no such file, and no revision of git",
                assertThrows(SpecException.class, () -> Revision.read("--output=x"))
                        .getMessage());
    }

    private void run(String before, String after, String... more) throws IOException {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "--before=" + PAIR.resolve(before);
        arguments[1] = "--after=" + PAIR.resolve(after);
        arguments[2] = "--output=" + output;
        System.arraycopy(more, 0, arguments, 3, more.length);
        CompareDocuments.main(arguments);
    }
}
