package br.com.pilotstatus.templates.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    @TempDir
    Path temporary;

    @Test
    void anOptionThatTheGeneratorDoesNotHaveIsRefused() {
        assertEquals(
                "clientNames: the generator has no such option: it has clientName, environmentPrefix",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> generation(Map.of("clientNames", "A")).run())
                        .getMessage());
    }

    @Test
    void aGeneratorThatThereIsNotIsRefused() {
        assertEquals(
                "clients is no generator: there are client, models, server",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Generation("clients", temporary, temporary, "pets", "pets", Map.of()).run())
                        .getMessage());
    }

    @Test
    void aFileThatComesOutTheSameIsNotTouched() throws IOException {
        SpecCompiler.main(
                new String[] {"--spec=src/test/resources/lint/openapi.json", "--output=" + temporary, "--summary=none"
                });
        generation(Map.of()).run();
        for (Path each : sources()) {
            Files.setLastModifiedTime(each, FileTime.fromMillis(0));
        }

        generation(Map.of("environmentPrefix", "OTHER")).run();

        List<String> touched = new ArrayList<>();
        for (Path each : sources()) {
            if (Files.getLastModifiedTime(each).toMillis() != 0) {
                touched.add(each.getFileName().toString());
            }
        }
        assertEquals(List.of("PilotStatusClient.java"), touched);
    }

    private Generation generation(Map<String, String> options) {
        return new Generation(
                "client",
                temporary.resolve("effective-openapi.json"),
                temporary.resolve("generated"),
                "pets",
                "pets.model",
                options);
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve("generated"))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
