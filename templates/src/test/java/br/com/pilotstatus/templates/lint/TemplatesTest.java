package br.com.pilotstatus.templates.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultCodegen;

/** The templates that there are. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/templates");

    @TempDir
    Path temporary;

    @Test
    void everyTemplateIsUsedAndPrintsWhatThereIs() throws IOException {
        TemplateLint lint = new TemplateLint(texts()).stock(stock());
        Generators.contexts(temporary).forEach(lint::root);

        assertEquals("", String.join("\n", lint.findings()));
    }

    @Test
    void theReadmeListsEveryTemplate() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md"));

        assertEquals(
                List.of(),
                texts().keySet().stream()
                        .filter(file -> rows.stream().noneMatch(row -> isListed(file.replace(".mustache", ""), row)))
                        .toList());
    }

    /** In full, or by its simple name in the row of a template of the same folder. */
    private static boolean isListed(String file, String row) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return row.startsWith("| `" + folder)
                && Arrays.asList(row.split("`")).stream()
                        .anyMatch(name ->
                                name.equals(file + ".mustache") || name.equals(file.substring(folder.length())));
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** What the two stock generators would look for, below their own folders and in the one that all share. */
    private static Set<String> stock() throws IOException {
        Path jar = Path.of(DefaultCodegen.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (JarFile files = new JarFile(jar.toFile())) {
            Set<String> names = files.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches("(Java|JavaJaxRS/spec|_common|templates)/.*\\.mustache"))
                    .map(name -> name.replaceFirst("^(Java|JavaJaxRS/spec|_common|templates)/", ""))
                    .collect(Collectors.toSet());
            assertTrue(names.contains("api.mustache"), "The stock templates have moved within " + jar);
            return names;
        }
    }
}
