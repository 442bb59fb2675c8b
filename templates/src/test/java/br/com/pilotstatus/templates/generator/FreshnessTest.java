package br.com.pilotstatus.templates.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

class FreshnessTest {

    private static final String TWO = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {%s
              "/cats": {"get": {"operationId": "listCats", "tags": ["Cats"], "responses": {"204": {"description": "None."}}}}
            }}""";
    private static final String DOGS = """
              "/dogs": {"get": {"operationId": "listDogs", "tags": ["Dogs"], "responses": {"204": {"description": "None."}}}},
            """;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void compileTheDocument() throws IOException {
        folder = Files.createDirectories(temporary.resolve("Ação e reação"));
        document(DOGS);
    }

    @Test
    void nothingIsDoneASecondTime() throws IOException {
        String first = generate("");
        Path api = api("CatsApi");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(api, old);

        assertEquals("pets: sources are new: " + sources().size() + " files", first);
        assertEquals("pets: sources are up to date", generate(""));
        assertEquals(old, Files.getLastModifiedTime(api));
    }

    @Test
    void aRemovedOperationLeavesNoSource() throws IOException {
        generate("");
        assertTrue(Files.exists(api("DogsApi")));
        document("");

        generate("");

        assertEquals(
                List.of(),
                sources().stream().filter(file -> file.contains("Dog")).toList());
        assertTrue(Files.exists(api("CatsApi")));
    }

    @Test
    void whatWasDeletedEditedOrAddedByHandIsPutRight() throws IOException {
        generate("");
        String content = Files.readString(api("CatsApi"));
        List<String> before = sources();

        Files.delete(api("CatsApi"));
        assertEquals("pets: sources are new: " + before.size() + " files", generate(""));
        Files.writeString(api("CatsApi"), "class Mine {}");
        assertEquals("pets: sources are new: " + before.size() + " files", generate(""));
        Files.writeString(
                Files.createDirectories(output().resolve("src/main/java/more")).resolve("Mine.java"), "class Mine {}");
        assertEquals("pets: sources are new: " + before.size() + " files", generate(""));

        assertEquals(content, Files.readString(api("CatsApi")));
        assertEquals(before, sources());
        assertFalse(Files.exists(output().resolve("src/main/java/more")));
    }

    @Test
    void anotherOptionMakesNewSourcesAndKeepsTheTimesOfEqualOnes() throws IOException {
        generate("");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(api("CatsApi"), old);

        assertEquals("pets: sources are new: " + sources().size() + " files", generate("PetsClient"));

        assertTrue(Files.exists(output().resolve("src/main/java/pets/PetsClient.java")));
        assertFalse(Files.exists(output().resolve("src/main/java/pets/PilotStatusClient.java")));
        assertEquals(old, Files.getLastModifiedTime(api("CatsApi")));
    }

    private void document(String more) throws IOException {
        Path spec = Files.writeString(folder.resolve("pets.json"), TWO.formatted(more));
        SpecCompiler.main(new String[] {"--spec=" + spec, "--output=" + folder, "--summary=none"});
    }

    /** Runs the generator as the Maven plugin does, and gives what it says. */
    private String generate(String clientName) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName(ClientGenerator.class.getName())
                .setInputSpec(folder.resolve("tags-openapi.json").toString())
                .setOutputDir(output().toString())
                .setInvokerPackage("pets")
                .setEnableMinimalUpdate(true)
                .setValidateSpec(false)
                .addAdditionalProperty("what", "pets: sources");
        if (!clientName.isEmpty()) {
            configurator.addAdditionalProperty("clientName", clientName);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        } finally {
            System.setOut(console);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private Path output() {
        return folder.resolve("generated sources");
    }

    private Path api(String name) {
        return output().resolve("src/main/java/pets/api/" + name + ".java");
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(output().resolve("src"))) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(output()::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList());
        }
    }
}
