package br.com.pilotstatus.templates.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.json.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrictYamlTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String ODD = "\t\n  :-?&*!|>%@`'\"{}[],#~<\u00e3";

    @Test
    void jsonIsYaml() throws IOException {
        byte[] json = Files.readAllBytes(Path.of("src/test/resources/received/openapi.json"));
        assertEquals(StrictJson.readObject(json, "a.json"), StrictYaml.readObject(json, "a.yaml"));
    }

    @Test
    void brokenTextIsReadOrRefusedInOneLineWithItsPlace() throws IOException {
        String whole = Files.readString(CASES.resolve("yaml/scalars/input.yaml"));
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(whole);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), "" + ODD.charAt(random.nextInt(ODD.length())));
            }
            try {
                StrictYaml.readObject(text.toString().getBytes(StandardCharsets.UTF_8), "a.yaml");
            } catch (SpecException e) {
                assertTrue(
                        e.getMessage().matches("a\\.yaml#(/.*)?: .*(line \\d+|must be an object).*"), e.getMessage());
            }
        }
    }
}
