package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.stamp.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiLockTest {

    private static final String DOCUMENT = """
        {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {%s}}
        """;
    private static final String CATS =
            "\"/cats\": {\"get\": {\"operationId\": \"listCats\", \"responses\": {\"204\": {\"description\":"
                    + " \"None.\"}}}}";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("openapi.json"), DOCUMENT.formatted(""));
        Files.writeString(folder.resolve("other.json"), DOCUMENT.formatted(CATS));
        Files.writeString(folder.resolve("overlay.json"), """
            {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [
              {"target": "$.info", "description": "A reason.", "update": {"x-seen": true}}]}
            """);
    }

    @Test
    void theAcceptedDocumentIsTheEffectiveOneAndTheReceivedOneGetsItsChecksum() throws IOException {
        compile("openapi.json", "true");

        assertEquals(Files.readString(folder.resolve("target/effective-openapi.json")), lock());
        // As sha256sum tells it.
        assertEquals(
                "eb8a3c0b16ccfd0ee80d17460938cd6be9aac472859dc29ded7b4c23daf0ecf6  openapi.json\n",
                Files.readString(folder.resolve("openapi.json.sha256")));
    }

    @Test
    void aFileThatTheDocumentRefersToHasItsChecksumBesideThatOfTheDocument() throws IOException {
        Files.createDirectories(folder.resolve("paths"));
        Files.writeString(folder.resolve("paths/cats.json"), "{" + CATS + "}");
        Files.writeString(
                folder.resolve("openapi.json"),
                DOCUMENT.formatted("\"/cats\": {\"$ref\": \"paths/cats.json#/~1cats\"}"));
        compile("openapi.json", "true");

        assertEquals(
                Fingerprint.of(Files.readAllBytes(folder.resolve("openapi.json"))) + "  openapi.json\n"
                        + Fingerprint.of(Files.readAllBytes(folder.resolve("paths/cats.json"))) + "  paths/cats.json\n",
                Files.readString(folder.resolve("openapi.json.sha256")));
    }

    @Test
    void withoutAcceptingAChangeIsToldAndTheLockStays() throws IOException {
        compile("openapi.json", "true");
        String before = lock();
        Files.writeString(folder.resolve("openapi.json"), DOCUMENT.formatted(CATS));

        compile("openapi.json", "false");

        assertEquals(before, lock());
        assertTrue(changes().contains("- **Operation added**: `DefaultApi.listCats`, GET /cats."), changes());
    }

    @Test
    void anotherDocumentIsNeitherComparedNorAccepted() throws IOException {
        compile("other.json", "true");

        assertFalse(Files.exists(folder.resolve("api-lock.json")));
        assertFalse(Files.exists(folder.resolve("other.json.sha256")));
        assertTrue(changes().contains("is of another document, supplement or overlay than this build's"), changes());
    }

    @Test
    void aPreviewIsComparedAsTheOwnDocumentAndChangesNothing() throws IOException {
        compile("openapi.json", "true");
        String before = lock();

        compile("openapi.json", "true", "--preview=" + folder.resolve("other.json"));

        assertEquals(before, lock());
        assertEquals(DOCUMENT.formatted(""), Files.readString(folder.resolve("openapi.json")));
        assertFalse(Files.exists(folder.resolve("other.json.sha256")));
        assertTrue(changes().contains("- **Operation added**: `DefaultApi.listCats`, GET /cats."), changes());
        assertTrue(
                changes()
                        .contains("Accept with `cp " + folder.resolve("other.json")
                                + " openapi/openapi.json && mvn verify -DskipTests -Daccept`."),
                changes());
        assertTrue(
                changes()
                        .contains("Accept with `cp " + folder.resolve("other.json")
                                + " openapi/openapi.json && mvn verify -DskipTests -Daccept`."),
                changes());
    }

    private void compile(String spec, String accept, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--spec=" + folder.resolve(spec),
                "--overlay=" + folder.resolve("overlay.json"),
                "--output=" + folder.resolve("target"),
                "--summary=none",
                "--lock=" + folder.resolve("api-lock.json"),
                "--accept=" + accept,
                "--version=0.1.0"));
        SpecCompiler.main(arguments.toArray(String[]::new));
    }

    private String lock() throws IOException {
        return Files.readString(folder.resolve("api-lock.json"));
    }

    private String changes() throws IOException {
        return Files.readString(folder.resolve("target/changes.md"));
    }
}
