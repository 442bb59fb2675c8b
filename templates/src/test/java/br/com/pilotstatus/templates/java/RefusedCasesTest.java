package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents of which no correct Java can be made: cases with an {@code expected-error.txt}. */
class RefusedCasesTest {

    @TempDir
    private Path target;

    @TestFactory
    Stream<DynamicTest> aCaseIsRefusedAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            List<Path> refused = folders.filter(each -> Files.exists(each.resolve("expected-error.txt")))
                    .sorted()
                    .toList();
            return refused.stream()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> run(each)));
        }
    }

    private void run(Path folder) throws IOException {
        Path overlay = folder.resolve("overlay.json");
        String message = assertThrows(
                        SpecException.class,
                        () -> SpecCompiler.main(new String[] {
                            "--spec=" + folder.resolve("input.json"),
                            "--overlay=" + (Files.exists(overlay) ? overlay : ""),
                            "--output=" + target,
                            "--summary=none"
                        }))
                .getMessage();
        String expected = Files.readString(folder.resolve("expected-error.txt")).strip();
        assertEquals(expected, message.replace(folder.resolve("input.json").toString(), "input.json"));
    }
}
