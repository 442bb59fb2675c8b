package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileSpecTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {
              "/cats": {"get": {"operationId": "listCats", "tags": ["Cats"], "summary": "%s", "responses": {
                "204": {"description": "None."}}}}}}""";

    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path spec;
    private Path overlay;
    private Path effective;

    @BeforeEach
    void writeTheDocument() throws IOException {
        spec = Files.writeString(folder.resolve("openapi.json"), DOCUMENT.formatted("Lists cats."));
        overlay = Files.writeString(folder.resolve("overlay.json"), overlay("All cats."));
        effective = folder.resolve("target/effective-openapi.json");
        compile();
    }

    @Test
    void whatIsCompiledAlreadyIsNotCompiledAgainAndSaysTheSame() throws IOException {
        List<String> first = compile();

        assertEquals(first, compile());
        assertFalse(isAnew());
    }

    @Test
    void anotherDocumentOverlayArgumentOrLockIsCompiled() throws IOException {
        Files.writeString(spec, DOCUMENT.formatted("Lists all cats."));
        assertTrue(isAnew());
        Files.writeString(overlay, overlay("Every cat."));
        assertTrue(isAnew());
        assertTrue(isAnew("--version=2"));
        Files.writeString(folder.resolve("supplement.json"), "{}");
        assertTrue(isAnew());
        Files.writeString(folder.resolve("api-lock.json"), "{}");
        assertTrue(isAnew());
        assertFalse(isAnew());
    }

    @Test
    void aWrittenFileThatWasEditedOrDeletedIsWrittenAgain() throws IOException {
        String right = Files.readString(effective);
        Files.writeString(effective, "{}");
        compile();
        assertEquals(right, Files.readString(effective));

        Path report = effective.resolveSibling("changes.md");
        String told = Files.readString(report);
        Files.delete(report);
        compile();
        assertEquals(told, Files.readString(report));
    }

    @Test
    void aRefusedDocumentIsRefusedEachTime() throws IOException {
        Files.writeString(spec, "{");
        String refused = assertThrows(SpecException.class, this::compile).getMessage();

        assertEquals(refused, assertThrows(SpecException.class, this::compile).getMessage());
    }

    @Test
    void whatIsAcceptedIsComparedAgainstInTheNextRun() throws IOException {
        compile("--accept=true");

        assertTrue(compile().get(1).endsWith(": no change since the last accepted document"));
    }

    @Test
    void aDocumentOfSeveralFilesIsCompiledEachTime() throws IOException {
        Files.writeString(folder.resolve("responses.json"), """
                {"None": {"description": "None."}}""");
        Files.writeString(
                spec,
                DOCUMENT.formatted("Lists cats.")
                        .replace("{\"description\": \"None.\"}", "{\"$ref\": \"responses.json#/None\"}"));
        compile();

        assertTrue(isAnew());
    }

    /** Whether a run compiles: what is as it should be is not touched, and so must be looked at from within. */
    private boolean isAnew(String... more) throws IOException {
        Path stamp = folder.resolve("target/effective-openapi.stamp");
        if (Files.exists(stamp)) {
            Files.setLastModifiedTime(stamp, OLD);
        }
        compile(more);
        return !Files.exists(stamp) || !Files.getLastModifiedTime(stamp).equals(OLD);
    }

    private List<String> compile(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--spec=" + spec,
                "--overlay=" + overlay,
                "--output=" + folder.resolve("target"),
                "--lock=" + folder.resolve("api-lock.json")));
        arguments.addAll(List.of(more));
        return CompileSpec.run(arguments.toArray(String[]::new));
    }

    private static String overlay(String summary) {
        return """
                {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [
                  {"target": "$.paths['/cats'].get", "description": "D", "update": {"summary": "%s"}}]}""".formatted(summary);
    }
}
