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
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecCompilerTest {

    private static final Path SPEC = Path.of("src/test/resources/received/openapi.json");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path directory;

    @Test
    void theDocumentAsReceivedIsCopiedByteByByte() throws IOException {
        run(SPEC.toString(), "src/test/resources/received/overlay.json");
        assertArrayEquals(Files.readAllBytes(SPEC), Files.readAllBytes(directory.resolve("out/received-openapi.json")));
    }

    @Test
    void aDocumentThatWasReceivedAsYamlIsCopiedAsJson() throws IOException {
        Path spec = directory.resolve("spec.YML");
        Files.writeString(spec, """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  responses:
                    204: {description: d}
            """);
        run(spec.toString(), "");
        assertEquals("""
            {
              "openapi": "3.1.0",
              "info": {
                "title": "T",
                "version": "1"
              },
              "paths": {
                "/a": {
                  "get": {
                    "responses": {
                      "204": {
                        "description": "d"
                      }
                    }
                  }
                }
              }
            }
            """, Files.readString(directory.resolve("out/received-openapi.json")));
    }

    @Test
    void theEffectiveDocumentIsWrittenAsAResourceToo() throws IOException {
        run(SPEC.toString(), "src/test/resources/received/overlay.json");
        String effective = Files.readString(directory.resolve("out/effective-openapi.json"));
        assertTrue(effective.contains("\"operationId\": \"createMetaNumber\""), effective);
        assertEquals(effective, Files.readString(directory.resolve("classes/openapi.json")));
    }

    @Test
    void aFileIsWrittenOnlyIfItsContentChanges() throws IOException {
        run(SPEC.toString(), "");
        Path report = directory.resolve("out/spec-report.md");
        Path effective = directory.resolve("out/effective-openapi.json");
        Files.setLastModifiedTime(report, LONG_AGO);
        Files.writeString(effective, "something else");
        Files.setLastModifiedTime(effective, LONG_AGO);
        run(SPEC.toString(), "");
        assertEquals(LONG_AGO, Files.getLastModifiedTime(report));
        assertFalse(Files.getLastModifiedTime(effective).equals(LONG_AGO));
    }

    @Test
    void anEmptyOverlayMeansNone() throws IOException {
        run(SPEC.toString(), "");
        assertTrue(Files.readString(directory.resolve("out/effective-openapi.json"))
                .contains("\"postNumbersMeta\""));
    }

    @Test
    void whatCannotBeGeneratedRightIsRefusedWhereItWasWrittenAndNothingIsWritten() throws IOException {
        Path spec = directory.resolve("spec.json");
        Files.writeString(spec, """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": {"tags": ["T"],
             "operationId": "upload", "requestBody": {"content": {"multipart/mixed": {"schema": {}}}},
             "responses": {"204": {"description": "d"}}}}}}\
            """);

        assertEquals(
                spec + "#/paths/~1a/post/requestBody/content/multipart~1mixed: bodies of multipart/mixed are not"
                        + " supported; declare application/json or, in a request, multipart/form-data",
                assertThrows(SpecException.class, () -> run(spec.toString(), ""))
                        .getMessage());
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void theConsoleGetsOneLineWithTheCounts() throws IOException {
        assertEquals(
                SPEC + ": 6 named, 1 inferred, 1 repaired, 0 left alone, 0 doubtful\n",
                run(SPEC.toString(), "src/test/resources/received/overlay.json").replace("\r\n", "\n"));
    }

    @Test
    void theReportIsShortBeginsWithWhatIsToBeDecidedAndLeadsToTheDocument() throws IOException {
        Path spec = directory.resolve("spec.json");
        Files.writeString(spec, """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"tags": ["T"],
              "operationId": "getA", "responses": {"200": {"description": "x", "content": {"application/json": {
                "example": {"flag": true, "x": null}}}}}}}}}
            """);
        run(spec.toString(), "");
        String file = spec.toAbsolutePath().normalize().toString();
        assertEquals("""
            # What became of %s

            JSON pointers lead into that file, unless another one is named.

            ## To decide

            ### Doubtful (1)

            - `/paths/~1a/get/responses/200/content/application~1json/example/x`: always null: left without a type; show a value: update $.paths['/a'].get.responses['200'].content['application/json'].example with {"x": …}

            ## Decided by rules

            ### Named (1)

            - `/paths/~1a/get/responses/200/content/application~1json/example`: object: class GetAResponse

            ### Inferred (2)

            - `/paths/~1a/get/responses/200/content/application~1json`: no schema: made one from the example (flag, x)
            - the document: no error body is declared: added the class ErrorResponse with error and code

            ### Repaired (0)

            ### Left alone (0)
            """.formatted(file), Files.readString(directory.resolve("out/spec-report.md")));
        assertTrue(Files.readString(directory.resolve("out/spec-report.json")).startsWith("""
            [
              {
                "kind": "named",
                "pointer": "/paths/~1a/get/responses/200/content/application~1json/example",
                "message": "object: class GetAResponse"
              },
            """));
    }

    @Test
    void aMissingFileIsSaidPlainly() {
        String here = Path.of("")
                .toAbsolutePath()
                .relativize(Path.of("nowhere.json").toAbsolutePath())
                .toString();
        assertEquals(
                here + ": the OpenAPI document is not there: create it, or name another with -Dspec.file=FILE",
                assertThrows(SpecException.class, () -> run("nowhere.json", "")).getMessage());
        assertEquals(
                here
                        + ": the overlay is not there: create it, or name another with -Doverlay.file=FILE (empty for"
                        + " none)",
                assertThrows(SpecException.class, () -> run(SPEC.toString(), "nowhere.json"))
                        .getMessage());
    }

    @Test
    void nothingIsWrittenFromBrokenInput() throws IOException {
        Path spec = directory.resolve("spec.json");
        Files.writeString(spec, "{}");
        assertThrows(SpecException.class, () -> run(spec.toString(), ""));
        assertFalse(Files.exists(directory.resolve("out")));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertEquals(
                "--sepc=x: not an argument: give --NAME=VALUE, where NAME is one of accept, accepted, base,"
                        + " changes.fail, lock, output, overlay, preview, resource, spec, strict, summary, supplement, tested, version",
                assertThrows(IllegalArgumentException.class, () -> SpecCompiler.main(new String[] {"--sepc=x"}))
                        .getMessage());
        assertEquals(
                "--output: is missing",
                assertThrows(IllegalArgumentException.class, () -> SpecCompiler.main(new String[] {"--spec=x"}))
                        .getMessage());
    }

    private String run(String spec, String overlay) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            SpecCompiler.main(new String[] {
                "--spec=" + spec,
                "--overlay=" + overlay,
                "--output=" + directory.resolve("out"),
                "--resource=" + directory.resolve("classes/openapi.json")
            });
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
