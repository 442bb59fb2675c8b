package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A case is refused with its whole message, or passes the spec compiler; server-stub's tests do the rest with those. */
class GenerationCasesTest {

    @TestFactory
    Stream<DynamicTest> aCaseIsRefusedAsItSaysOrPasses() throws IOException {
        return CaseFolder.under(CaseFolder.CASES).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.name(), () -> run(folder)));
    }

    private static void run(CaseFolder folder) throws IOException {
        Inputs inputs = folder.inputs();
        if (folder.isRefused()) {
            SpecException refused = assertThrows(
                    SpecException.class,
                    () -> Generable.check(Effective.of(inputs).document()));
            assertEquals(folder.text("expected-error.txt"), refused.getMessage() + "\n");
        } else {
            Generable.check(Effective.of(inputs).document());
        }
    }
}
