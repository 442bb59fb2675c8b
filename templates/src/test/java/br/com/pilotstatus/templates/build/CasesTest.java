package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {

    private static final String GOOD = """
            {"openapi": "3.1.0", "info": {"title": "Small", "version": "1"},
              "paths": {"/a": {"get": {"operationId": "getA", "responses": {"204": {"description": "Done."}}}}}}
            """;
    private static final String UNSUPPORTED = GOOD.replace(
            "\"responses\"",
            "\"parameters\": [{\"name\": \"p\", \"in\": \"query\", \"required\": true, \"schema\": {\"type\": \"array\","
                    + " \"items\": {\"type\": \"array\"}}}], \"responses\"");

    @TempDir
    Path temporary;

    private Path cases;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        cases = Files.createDirectory(temporary.resolve("cases"));
        output = temporary.resolve("output");
    }

    @Test
    void aCaseThatCannotBeGeneratedStopsNoOtherAndTellsTheReason() throws IOException {
        write("op/bad", "input.json", UNSUPPORTED);
        write("op/good", "input.json", GOOD);

        assertEquals("cases: 2, generated anew: 2", make());

        assertEquals(
                "op/bad: " + cases.resolve("op/bad/input.json")
                        + "#/paths/~1a/get/parameters/0/schema: a list of lists or"
                        + " objects has no form in text; give the parameter content of application/json instead of a schema\n",
                Files.readString(output.resolve("op/bad/failure.txt")));
        assertTrue(source("op/good", "client/CaseClient.java")
                .contains("package br.com.pilotstatus.cases.op.good.client;"));
        assertTrue(source("op/good", "server/api/CaseFeature.java")
                .contains("package br.com.pilotstatus.cases.op.good.server.api;"));
        assertFalse(Files.exists(output.resolve("op/good/failure.txt")));
    }

    @Test
    void aCaseIsGeneratedAnewWhereItsDocumentChangesOrWhatWasMadeIsTouchedAndNeverElse() throws IOException {
        write("op/good", "input.json", GOOD);
        make();
        write("op/good", "exchanges.json", "[]");
        assertEquals("cases: 1, generated anew: 0", make());

        write("op/good", "input.json", GOOD.replace("getA", "getB"));
        assertEquals("cases: 1, generated anew: 1", make());
        assertTrue(source("op/good", "client/api/DefaultApi.java").contains("getB("));

        Files.delete(output.resolve("op/good/effective-openapi.json"));
        assertEquals("cases: 1, generated anew: 1", make());
    }

    @Test
    void aCaseThatIsMendedKeepsNothingOfItsFailure() throws IOException {
        write("op/fixed", "input.json", UNSUPPORTED);
        make();
        write("op/fixed", "input.json", GOOD);
        make();

        assertFalse(Files.exists(output.resolve("op/fixed/failure.txt")));
    }

    @Test
    void whatBelongsToNoCaseIsDeleted() throws IOException {
        write("op/gone", "input.json", GOOD);
        make();
        Files.delete(cases.resolve("op/gone/why.txt"));

        assertEquals("cases: 0, generated anew: 0", make());
        assertFalse(Files.exists(output.resolve("op/gone")));
        assertFalse(Files.exists(output.resolve("op")));
    }

    @Test
    void aCaseThatIsToBeRefusedIsForTheSpecCompilersTests() throws IOException {
        write("op/refused", "input.json", GOOD);
        write("op/refused", "expected-error.txt", "No.");

        assertEquals("cases: 0, generated anew: 0", make());
    }

    @Test
    void oneCaseIsMadeByItsNameAndSeveralByHowTheirNamesBegin() throws IOException {
        for (String name : new String[] {"op/a", "op/ab", "name/a"}) {
            write(name, "input.json", GOOD);
        }

        assertEquals("cases: 3, generated anew: 1", make("--only=op/a"));
        assertEquals("cases: 3, generated anew: 1", make("--only=op/*"));
        assertTrue(Files.exists(output.resolve("op/ab")));
        assertFalse(Files.exists(output.resolve("name/a")));
    }

    @Test
    void casesOfOneNameInTwoTopicsAreApart() throws IOException {
        write("op/same", "input.json", GOOD);
        write("other/same", "input.json", GOOD.replace("getA", "getB"));

        assertEquals("cases: 2, generated anew: 2", make());
        assertTrue(source("op/same", "client/api/DefaultApi.java").contains("getA("));
        assertTrue(source("other/same", "client/api/DefaultApi.java").contains("getB("));
    }

    private void write(String name, String file, String text) throws IOException {
        Path folder = Files.createDirectories(cases.resolve(name));
        Files.writeString(folder.resolve("why.txt"), "It is small.");
        Files.writeString(folder.resolve(file), text);
    }

    private String make(String... more) throws IOException {
        String[] args = new String[2 + more.length];
        args[0] = "--cases=" + cases;
        args[1] = "--output=" + output;
        System.arraycopy(more, 0, args, 2, more.length);
        return Cases.message(args);
    }

    private String source(String name, String file) throws IOException {
        String side = file.substring(0, file.indexOf('/'));
        return Files.readString(
                output.resolve(name + "/" + side + "/src/main/java/br/com/pilotstatus/cases/" + name + "/" + file));
    }
}
