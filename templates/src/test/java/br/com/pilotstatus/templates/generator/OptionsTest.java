package br.com.pilotstatus.templates.generator;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.DefaultCodegen;

class OptionsTest {

    @TempDir
    Path temporary;

    private static final Map<String, DefaultCodegen> GENERATORS =
            Map.of("client", new ClientGenerator(), "server", new ServerGenerator());

    static Stream<Arguments> options() {
        return GENERATORS.entrySet().stream()
                .flatMap(generator -> generator.getValue().cliOptions().stream()
                        .filter(option -> Stock.options(generator.getValue()).contains(option.getOpt()))
                        .map(option -> Arguments.of(generator.getKey(), option.getOpt(), another(option))));
    }

    @ParameterizedTest
    @MethodSource("options")
    void everyDeclaredOptionIsReadAndChangesWhatIsGenerated(String generator, String name, String value)
            throws IOException {
        SpecCompiler.main(
                new String[] {"--spec=src/test/resources/lint/openapi.json", "--output=" + temporary, "--summary=none"
                });

        assertNotEquals(generated(generator, Map.of()), generated(generator, Map.of(name, value)));
    }

    private static String another(CliOption option) {
        return option.getType().equals("boolean")
                ? String.valueOf(!Boolean.parseBoolean(option.getDefault()))
                : "ANOTHER";
    }

    private List<String> generated(String generator, Map<String, String> options) throws IOException {
        Path output = temporary.resolve("generated");
        new Generation(generator, temporary.resolve("effective-openapi.json"), output, "pets", "pets.model", options)
                .run();
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .map(OptionsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
