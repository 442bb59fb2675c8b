package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a generator takes for a secret is what a model hides when it runs. */
class SecretNamesTest {

    @Test
    void theModelsHaveTheSameLists() throws IOException {
        assertEquals(
                body("src/main/java/br/com/pilotstatus/templates/openapi/SecretNames.java"),
                body("../model/src/main/java/br/com/pilotstatus/model/internal/SecretNames.java"));
    }

    private static String body(String file) throws IOException {
        String source = Files.readString(Path.of(System.getProperty("basedir", ""), file));
        return source.substring(source.indexOf("public final class SecretNames {"));
    }
}
