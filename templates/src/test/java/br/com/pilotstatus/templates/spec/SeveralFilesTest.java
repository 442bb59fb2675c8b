package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {

    private static final String PET = "{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"%s\"}}}";

    @TempDir
    private Path directory;

    private Path api;

    @BeforeEach
    void aDocumentThatRefersToAFile() throws IOException {
        api = Files.createDirectories(directory.resolve("api"));
        Files.createDirectories(api.resolve("schemas"));
        Files.writeString(api.resolve("openapi.yaml"), document("schemas/pet.json"));
        Files.writeString(api.resolve("schemas/pet.json"), PET.formatted("string"));
    }

    @Test
    void theReceivedDocumentHasAllThatItRefersTo() throws IOException {
        run(api.resolve("openapi.yaml"), "");
        assertEquals("""
            {
              "openapi": "3.1.0",
              "info": {
                "title": "T",
                "version": "1"
              },
              "paths": {
                "/pets": {
                  "get": {
                    "responses": {
                      "200": {
                        "description": "d",
                        "content": {
                          "application/json": {
                            "schema": {
                              "$ref": "#/components/schemas/pet"
                            }
                          }
                        }
                      }
                    }
                  }
                }
              },
              "components": {
                "schemas": {
                  "pet": {
                    "type": "object",
                    "properties": {
                      "name": {
                        "type": "string"
                      }
                    }
                  }
                }
              }
            }
            """, Files.readString(directory.resolve("out/received-openapi.json")));
    }

    @Test
    void aChangeOfAnyFileIsAChangeOfTheDocument() throws IOException {
        run(api.resolve("openapi.yaml"), "");
        String before = Files.readString(directory.resolve("out/effective-openapi.json"));
        Files.writeString(api.resolve("schemas/pet.json"), PET.formatted("integer"));
        run(api.resolve("openapi.yaml"), "");
        assertEquals(
                before.replaceFirst("(\"name\": \\{\\s+\"type\": \")string", "$1integer"),
                Files.readString(directory.resolve("out/effective-openapi.json")));
    }

    @Test
    void aFolderStandsForTheDocumentInIt() throws IOException {
        run(api, "");
        String one = Files.readString(directory.resolve("out/received-openapi.json"));
        run(api.resolve("openapi.yaml"), "");
        assertEquals(one, Files.readString(directory.resolve("out/received-openapi.json")));
    }

    @Test
    void aFolderHasToHaveOneDocument() throws IOException {
        assertRefused(
                api.resolve("schemas"),
                "",
                api.resolve("schemas")
                        + ": the folder has neither openapi.yaml nor openapi.yml nor openapi.json: name the document"
                        + " itself with -Dspec.file=FILE");
        Files.writeString(api.resolve("openapi.json"), "{}");
        assertRefused(
                api,
                "",
                api + ": the folder has openapi.yaml and openapi.json: name the document itself with -Dspec.file=FILE");
    }

    @Test
    void noFileOutsideOfTheFolderIsReadUnlessItIsNamed() throws IOException {
        Path spec = api.resolve("openapi.yaml");
        Files.writeString(directory.resolve("pet.json"), PET.formatted("boolean"));
        Files.writeString(spec, document("../pet.json"));
        assertRefused(spec, "", outside(spec, "../pet.json"));

        run(spec, directory.toString());
        assertEquals(
                true,
                Files.readString(directory.resolve("out/effective-openapi.json"))
                        .contains("\"boolean\""));
        assertRefused(
                spec,
                directory.resolve("none").toString(),
                directory.resolve("none")
                        + ": there is no such folder: correct -Dspec.base=FOLDER, which all files of the document are"
                        + " in");
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolderEither() throws IOException {
        Path spec = api.resolve("openapi.yaml");
        Files.writeString(directory.resolve("pet.json"), PET.formatted("boolean"));
        Files.createSymbolicLink(api.resolve("schemas/link.json"), directory.resolve("pet.json"));
        Files.writeString(spec, document("schemas/link.json"));
        assertRefused(spec, "", outside(spec, "schemas/link.json"));
    }

    @Test
    void whatIsNoNameOfAFileIsTold() throws IOException {
        Path spec = api.resolve("openapi.yaml");
        Files.writeString(spec, document("schemas/\\0.json"));
        assertRefused(
                spec,
                "",
                spec + AT + "schemas/\0.json is no name of a file (Nul character not allowed): correct the reference");
    }

    @Test
    void aSupplementAndAnOverlayAreSingleDocuments() throws IOException {
        Path overlay = directory.resolve("overlay.yaml");
        Files.writeString(overlay, """
            overlay: 1.0.0
            info: {title: T, version: '1'}
            actions:
              - target: $.paths['/pets'].get.responses['200'].content['application/json'].schema
                description: Another file.
                update: {$ref: schemas/other.json}
            """);
        assertEquals(
                overlay
                        + "#/actions/0/update/$ref: schemas/other.json is in another file, which the received document"
                        + " alone may refer to: copy it into this one, under components, and refer to it there",
                assertThrows(
                                SpecException.class,
                                () -> SpecCompiler.main(new String[] {
                                    "--spec=" + api,
                                    "--overlay=" + overlay,
                                    "--output=" + directory.resolve("out"),
                                    "--summary=none"
                                }))
                        .getMessage());
    }

    @Test
    void aSupplementFillsWhatStandsInOtherFiles() throws IOException {
        Path supplement = directory.resolve("supplement.yaml");
        Files.writeString(supplement, document("#/components/schemas/Animal") + """
            components:
              schemas:
                Animal: {type: object, properties: {name: {type: string, maxLength: 9}, age: {type: integer}}}
            """);
        run(supplement);
        String effective = Files.readString(directory.resolve("out/effective-openapi.json"));
        assertEquals(true, effective.contains("\"maxLength\": 9") && effective.contains("\"age\""), effective);

        Files.writeString(supplement, document("schemas/pet.json"));
        assertEquals(
                supplement + AT
                        + "schemas/pet.json is in another file, which the received document alone may refer to: copy"
                        + " it into this one, under components, and refer to it there",
                assertThrows(SpecException.class, () -> run(supplement)).getMessage());
    }

    private void run(Path supplement) throws IOException {
        SpecCompiler.main(new String[] {
            "--spec=" + api,
            "--supplement=" + supplement,
            "--overlay=",
            "--output=" + directory.resolve("out"),
            "--summary=none"
        });
    }

    private static final String AT = "#/paths/~1pets/get/responses/200/content/application~1json/schema/$ref: ";

    private static String outside(Path spec, String ref) {
        return spec + AT + ref
                + " leads out of the folder of the document: move the file into it, or name a folder that has all"
                + " files with -Dspec.base=FOLDER";
    }

    private void assertRefused(Path spec, String base, String message) {
        assertEquals(
                message,
                assertThrows(SpecException.class, () -> run(spec, base)).getMessage());
    }

    private static String document(String ref) {
        return """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /pets:
                get:
                  responses:
                    200:
                      description: d
                      content:
                        application/json:
                          schema: {$ref: "%s"}
            """.formatted(ref);
    }

    private void run(Path spec, String base) throws IOException {
        SpecCompiler.main(new String[] {
            "--spec=" + spec, "--base=" + base, "--overlay=", "--output=" + directory.resolve("out"), "--summary=none"
        });
    }
}
