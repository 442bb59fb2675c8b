package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.report.ReportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is refused with its whole message ({@code expected-error.txt}), or comes out as {@code expected.json} and
 * {@code expected-report.json} say where it has them, without what {@code expected-left-out.txt} has; server-stub's tests do the rest with all that are not refused.
 *
 * <p>With {@code -Dspec.cases=write} what comes is written into these files, to be read before it is committed.
 */
class SpecCasesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("spec.cases"));

    @TestFactory
    Stream<DynamicTest> aCaseComesOutAsExpected() throws IOException {
        return CaseFolder.all().stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> run(folder)));
    }

    private static void run(CaseFolder folder) throws IOException {
        Inputs inputs = folder.inputs();
        if (folder.isRefused()) {
            SpecException refused = assertThrows(SpecException.class, () -> Compiled.of(inputs, true));
            expect(folder.path().resolve("expected-error.txt"), refused.getMessage() + "\n");
            return;
        }
        Effective effective = Compiled.of(inputs, !folder.isIncomplete()).effective();
        if (folder.isIncomplete()) {
            expect(
                    folder.path().resolve(CaseFolder.LEFT_OUT),
                    ReportText.leftOut(effective.report(), inputs.specName()));
        }
        if (folder.isCompared()) {
            expect(folder.path().resolve("expected.json"), JsonText.of(effective.root()));
            expect(
                    folder.path().resolve("expected-report.json"),
                    ReportText.json(effective.report(), inputs.specName()));
        }
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
