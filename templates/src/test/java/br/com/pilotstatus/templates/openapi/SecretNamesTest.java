package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a generator takes for a secret is what a model hides when it runs. */
class SecretNamesTest {
    private static final Pattern LISTS =
            Pattern.compile("private static final [^=]+ (ENDINGS|WORDS|KEYS|BETWEEN_WORDS|NO_LETTERS) =[^;]+;");

    @Test
    void theModelsHaveTheSameLists() throws IOException {
        String own = lists("src/main/java/br/com/pilotstatus/templates/openapi/SecretNames.java");
        assertEquals(5, own.lines().filter(line -> line.contains(" = ")).count());
        assertEquals(own, lists("../model/src/main/java/br/com/pilotstatus/model/internal/SecretNames.java"));
    }

    private static String lists(String file) throws IOException {
        StringBuilder lists = new StringBuilder();
        LISTS.matcher(Files.readString(Path.of(System.getProperty("basedir", ""), file)))
                .results()
                .forEach(each ->
                        lists.append(each.group().replaceAll("\\s+", " ")).append('\n'));
        return lists.toString();
    }
}
