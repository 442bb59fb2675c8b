package br.com.pilotstatus.templates.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes that both runtimes have, because the two jars share no third one. They cannot be handed out like the classes
 * that models lean on: the runtime's own code reads and writes them, and each jar has them once for all its models.
 */
class TwinsTest {

    @ParameterizedTest
    @ValueSource(strings = {"FilePart", "internal/FilePartJson"})
    void twinsDifferInTheirPackageAlone(String name) throws IOException {
        assertEquals(
                source("client", "client", name).replace("br.com.pilotstatus.client", "br.com.pilotstatus.server"),
                source("server-stub", "server", name));
    }

    private static String source(String module, String folder, String name) throws IOException {
        return Files.readString(Path.of("..", module, "src/main/java/br/com/pilotstatus", folder, name + ".java"));
    }
}
