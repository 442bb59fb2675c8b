package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSourcesTest {

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

    private String generate(String clientName) throws IOException {
        return GenerateSources.message(
                "--generator=client",
                "--spec=" + folder.resolve("effective-openapi.json"),
                "--output=" + output(),
                "--package=pets",
                "--models=pets.model",
                "--what=pets: sources",
                "--options=" + (clientName.isEmpty() ? "" : "clientName=" + clientName));
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
