package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import br.com.pilotstatus.templates.generator.ClientGenerator;
import br.com.pilotstatus.templates.generator.ServerGenerator;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    static Stream<Arguments> options() {
        return Stream.<DefaultCodegen>of(new ClientGenerator(), new ServerGenerator())
                .flatMap(generator -> generator.cliOptions().stream()
                        .map(option -> Arguments.of(generator.getClass().getName(), option.getOpt(), another(option))));
    }

    @ParameterizedTest
    @MethodSource("options")
    void everyDeclaredOptionIsReadAndChangesWhatIsGenerated(String generator, String name, String value)
            throws IOException {
        SpecCompiler.main(new String[] {"--spec=src/test/resources/lint/openapi.json", "--output=" + temporary,
            "--summary=none"});

        assertNotEquals(generated(generator, ""), generated(generator, name + "=" + value));
    }

    private static String another(CliOption option) {
        return option.getType().equals("boolean") ? String.valueOf(!Boolean.parseBoolean(option.getDefault()))
                : "ANOTHER";
    }

    private List<String> generated(String generator, String options) throws IOException {
        Path output = temporary.resolve("generated");
        Generate.message("--what=sources", "--generator=" + generator, "--output=" + output, "--package=pets",
                "--spec=" + temporary.resolve("effective-openapi.json"), "--options=" + options);
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile).sorted().map(OptionsTest::text).toList();
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
