package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.generator.ClientGenerator;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What the modules' poms do: ask, and have openapi-generator's Maven plugin run a generator where there is anything to do. */
class AskSourcesTest {

    @TempDir
    Path temporary;

    private Path sources;

    @BeforeEach
    void compileTheDocument() throws IOException {
        sources = temporary.resolve("sources");
        Path spec = Files.writeString(temporary.resolve("openapi.json"), """
                {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {
                  "/cats": {"get": {"operationId": "listCats", "tags": ["Cats"], "responses": {"204": {"description": "."}}}}}}
                """);
        SpecCompiler.main(new String[] {"--spec=" + spec, "--output=" + temporary.resolve("out"), "--summary=none"});
    }

    @Test
    void thePluginRunsUntilItHasMadeWhatWasAskedFor() throws IOException {
        Properties answer = ask();
        assertEquals("false", answer.getProperty("sources.fresh"));
        assertEquals("false", ask().getProperty("sources.fresh"));

        generate(answer.getProperty("sources.stamp"));

        assertTrue(Files.exists(api()));
        assertEquals("true", ask().getProperty("sources.fresh"));
    }

    @Test
    void whatWasEditedIsMadeAgain() throws IOException {
        generate(ask().getProperty("sources.stamp"));
        String made = Files.readString(api());
        Files.writeString(api(), "class Mine {}");

        Properties answer = ask();
        assertEquals("false", answer.getProperty("sources.fresh"));
        generate(answer.getProperty("sources.stamp"));

        assertEquals(made, Files.readString(api()));
    }

    private Path api() {
        return sources.resolve("src/main/java/pets/api/CatsApi.java");
    }

    private Properties ask() throws IOException {
        Path answer = temporary.resolve("sources.properties");
        AskSources.main(new String[] {
            "--generator=client",
            "--spec=" + temporary.resolve("out/effective-openapi.json"),
            "--output=" + sources,
            "--package=pets",
            "--models=pets.model",
            "--what=pets: sources",
            "--answer=" + answer
        });
        Properties read = new Properties();
        read.load(new StringReader(Files.readString(answer)));
        return read;
    }

    /** As the Maven plugin does. */
    private void generate(String stamp) {
        CodegenConfigurator configurator = new CodegenConfigurator();
        configurator.setGeneratorName(ClientGenerator.class.getName());
        configurator.setInputSpec("engine.json");
        configurator.setOutputDir(sources.toString());
        configurator.setInvokerPackage("pets");
        configurator.setModelPackage("pets.model");
        configurator.setEnableMinimalUpdate(true);
        configurator.setValidateSpec(false);
        configurator.addAdditionalProperty("sourceFolder", "src/main/java");
        configurator.addAdditionalProperty(
                "document", temporary.resolve("out/effective-openapi.json").toString());
        configurator.addAdditionalProperty("stamp", stamp);
        configurator.addAdditionalProperty("what", "pets: sources");
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }
}
