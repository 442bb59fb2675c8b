package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseNamesTest {

    @TempDir
    Path root;

    @Test
    void twoCasesOfOneNameAreRefusedBeforeAnyIsGenerated() throws IOException {
        write("cases/next-month");
        write("spec/next-month");

        assertEquals(
                "cases/next-month and spec/next-month: two cases of one name would be generated into one folder;"
                        + " rename one of them",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Cases.message(
                                        "--cases=" + root.resolve("all"), "--output=" + root.resolve("output")))
                        .getMessage()
                        .replace('\\', '/'));
        assertFalse(Files.exists(root.resolve("output")));
    }

    private void write(String name) throws IOException {
        Files.writeString(
                Files.createDirectories(root.resolve("all").resolve(name)).resolve("why.txt"), "So.\n");
    }
}
