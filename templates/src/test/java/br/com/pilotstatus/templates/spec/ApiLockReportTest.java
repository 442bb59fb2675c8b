package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiLockReportTest {

    private static final String ACCEPT = "mvn verify -DskipTests -Daccept";
    private static final String SPEC = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"tags": ["T"],
             "operationId": "getA", "deprecated": %s, "responses": {"204": {"description": "%s"}}}}}}""";

    @TempDir
    private Path directory;

    private Path lock;

    @BeforeEach
    void documents() throws IOException {
        lock = directory.resolve("api-lock.json");
        Files.writeString(
                directory.resolve("overlay.json"),
                "{\"overlay\": \"1.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"actions\": [{\"target\":"
                        + " \"$.info\", \"description\": \"d\", \"update\": {\"x-a\": 1}}]}");
        spec("false", "Done.");
    }

    @Test
    void theLockIsWrittenOnlyToAcceptAndIsTheEffectiveDocument() throws IOException {
        String report = "there is no accepted document, " + name(lock) + "; ";
        assertEquals(report + "accept it with: " + ACCEPT, run());
        assertFalse(Files.exists(lock));
        assertEquals(
                "# What changed since the last accepted document\n\nNot compared: " + report + "accept it with: "
                        + ACCEPT + ".\n",
                changes());
        assertEquals(report + "accepted with this build", run("--accept=true"));
        assertArrayEquals(
                Files.readAllBytes(directory.resolve("out/effective-openapi.json")), Files.readAllBytes(lock));
        assertEquals("no change since the last accepted document", run());
    }

    @Test
    void changesAreCountedUntilTheyAreAccepted() throws IOException {
        run("--accept=true");
        spec("true", "Done!");
        String counts = "1 change, none of which harms anybody, and documentation in 1 place";
        String report = name(directory.resolve("out/changes.md"));
        assertEquals(counts + " since the last accepted document; read " + report + ", accept with: " + ACCEPT, run());
        assertEquals(
                counts + ", accepted: " + name(lock) + " is the new document now; read " + report,
                run("--accept=true"));
        assertTrue(changes().contains("**Operation deprecated**"), changes());
        assertEquals("no change since the last accepted document", run());
    }

    @Test
    void aLockThatCannotBeReadIsSaidAndStopsNothing() throws IOException {
        Files.writeString(lock, "{");
        assertEquals(
                "the accepted document can't be read (" + name(lock) + "#: malformed JSON at line 1, column 2"
                        + " (Unexpected end-of-input: expected close marker for Object): correct it there, or just before);"
                        + " accept it with: " + ACCEPT,
                run());
        run("--accept=true");
        assertEquals("no change since the last accepted document", run());
    }

    @Test
    void anotherDocumentOrOverlayIsNeitherComparedNorAccepted() throws IOException {
        run("--accept=true");
        byte[] accepted = Files.readAllBytes(lock);
        spec("true", "Done.");
        run();
        assertEquals("", run("--overlay=", "--accept=true"));
        Path other = Files.copy(directory.resolve("openapi.json"), directory.resolve("other.json"));
        assertEquals("", run("--spec=" + other, "--accept=true"));
        assertArrayEquals(accepted, Files.readAllBytes(lock));
        assertEquals(
                "# What changed since the last accepted document\n\nNot compared: " + name(lock)
                        + " is of another document, supplement or overlay than this build's.\n",
                changes());
        assertTrue(Files.readString(directory.resolve("out/changes.json")).contains("\"compared\": false"));
    }

    @Test
    void aBuildFailsWhereAChangeHarmsWhoMayNotBeHarmed() throws IOException {
        run("--accept=true");
        Path document = directory.resolve("openapi.json");
        Files.writeString(
                document,
                Files.readString(document)
                        .replace(
                                "\"responses\"",
                                "\"parameters\": [{\"name\": \"q\", \"in\": \"query\", \"schema\": {}}], \"responses\""));

        run("--changes.fail=jars, stored");
        assertEquals(
                name(document) + ": changes harm clients, servers, and changes.fail does not allow that: read "
                        + name(directory.resolve("out/changes.md")),
                assertThrows(SpecException.class, () -> run("--changes.fail=servers,clients"))
                        .getMessage());
        assertTrue(changes().contains("**Optional parameter added**"), changes());
        assertEquals(
                "changes.fail=jar: \"jar\" is none of clients, jars, servers, stored",
                assertThrows(IllegalArgumentException.class, () -> run("--changes.fail=jar"))
                        .getMessage());
        run("--changes.fail=clients,servers", "--accept=true");
    }

    private void spec(String deprecated, String description) throws IOException {
        Files.writeString(directory.resolve("openapi.json"), SPEC.formatted(deprecated, description));
    }

    private String changes() throws IOException {
        return Files.readString(directory.resolve("out/changes.md"));
    }

    private static String name(Path file) {
        return Input.name(file.toString());
    }

    /** Returns what the console says of the changes, without the name of the document. */
    private String run(String... more) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Map<String, Object> options = new LinkedHashMap<>();
            options.put("spec", directory.resolve("openapi.json"));
            options.put("output", directory.resolve("out"));
            options.put("overlay", directory.resolve("overlay.json"));
            options.put("summary", "none");
            options.put("lock", lock);
            options.put("version", "0.1.0");
            for (String each : more) {
                int equals = each.indexOf('=');
                options.put(each.substring(2, equals), each.substring(equals + 1));
            }
            SpecCompiler.main(options.entrySet().stream()
                    .map(each -> "--" + each.getKey() + "=" + each.getValue())
                    .toArray(String[]::new));
        } finally {
            System.setOut(console);
        }
        String prefix = name(directory.resolve("openapi.json")) + ": ";
        String line = printed.toString(StandardCharsets.UTF_8).strip();
        return line.startsWith(prefix) ? line.substring(prefix.length()) : line;
    }
}
