package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.generator.ClientGenerator;
import br.com.pilotstatus.templates.generator.ServerGenerator;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.DefaultCodegen;

class OptionsTest {

    @TempDir
    Path temporary;

    static Stream<Arguments> options() {
        return Stream.<DefaultCodegen>of(new ClientGenerator(), new ServerGenerator())
                .flatMap(generator -> generator.cliOptions().stream()
                        .filter(option -> !option.getOpt().equals("what"))
                        .map(option -> Arguments.of(generator.getClass().getName(), option.getOpt(), another(option))));
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

    @ParameterizedTest
    @ValueSource(strings = {"client", "server-stub"})
    void anOptionThatABuildGivesIsOneThatTheGeneratorHas(String module) throws IOException {
        DefaultCodegen generator = module.equals("client") ? new ClientGenerator() : new ServerGenerator();
        List<String> declared =
                generator.cliOptions().stream().map(CliOption::getOpt).toList();
        String pom = Files.readString(Path.of("..", module, "pom.xml"));
        List<String> given = Pattern.compile("<configOptions>(.*?)</configOptions>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .flatMap(options ->
                        Pattern.compile("<(\\w+)>").matcher(options.group(1)).results())
                .map(option -> option.group(1))
                .distinct()
                .toList();

        assertEquals(
                List.of(),
                given.stream().filter(name -> !declared.contains(name)).toList());
        assertTrue(given.contains("what"), "no options were found in the pom");
    }

    private static String another(CliOption option) {
        return option.getType().equals("boolean")
                ? String.valueOf(!Boolean.parseBoolean(option.getDefault()))
                : "ANOTHER";
    }

    private List<String> generated(String generator, Map<String, String> options) throws IOException {
        Path output = temporary.resolve("generated");
        new Generation(generator, temporary.resolve("tags-openapi.json"), output, "pets", "pets.model", options).run();
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
