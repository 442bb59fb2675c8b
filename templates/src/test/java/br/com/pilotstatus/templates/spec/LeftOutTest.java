package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for everything that is left out. */
class LeftOutTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** How an action of an overlay begins. Harmless parts that are mended have none: no build minds them. */
    private static final String ACTION = "{\"target\"";

    @TestFactory
    Stream<DynamicTest> theActionsOfTheReportAreAcceptedByAStrictBuild() throws IOException {
        return incomplete()
                .map(folder -> DynamicTest.dynamicTest(folder.name(), () -> {
                    Inputs inputs = folder.inputs();
                    Compiled before = Compiled.of(inputs, false);
                    ObjectNode overlay = JSON.createObjectNode().put("overlay", "1.0.0");
                    overlay.putObject("info").put("title", "Left out").put("version", "1");
                    ArrayNode actions = overlay.putArray("actions");
                    folder.text(CaseFolder.LEFT_OUT)
                            .lines()
                            .filter(line -> line.contains(ACTION))
                            .map(line -> line.substring(line.indexOf(ACTION)))
                            .distinct()
                            .forEach(action -> actions.add(JSON.readTree(action)));
                    byte[] bytes = JsonText.of(overlay).getBytes(StandardCharsets.UTF_8);
                    Inputs decided =
                            new Inputs(inputs.spec(), inputs.supplement(), new Input("overlay.json", bytes), null);

                    Compiled after = assertDoesNotThrow(() -> Compiled.of(decided, true));

                    assertEquals(operations(before), operations(after));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aStrictBuildTellsEveryReason() throws IOException {
        return incomplete()
                .map(folder -> DynamicTest.dynamicTest(folder.name(), () -> {
                    Inputs inputs = folder.inputs();
                    String leftOut = folder.text(CaseFolder.LEFT_OUT);

                    String told = assertThrows(SpecException.class, () -> Compiled.of(inputs, true))
                            .getMessage();

                    told.lines()
                            .map(line -> line.substring(line.indexOf(": ") + 2))
                            .forEach(reason -> assertTrue(leftOut.contains(reason), reason));
                }));
    }

    @Test
    void aDocumentOfWhichTheOverlayIsWrongIsRefusedEvenWithoutStrictness() throws IOException {
        Inputs inputs = new CaseFolder(Path.of(CaseFolder.ROOT.toString(), "left-out", "path")).inputs();
        byte[] overlay = """
                {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [
                  {"target": "$.paths['/good'].get", "description": "Why.", "update": {"responses": {"204": 1}}}]}""".getBytes(StandardCharsets.UTF_8);
        Inputs wrong = new Inputs(inputs.spec(), null, new Input("overlay.json", overlay), null);

        assertTrue(assertThrows(SpecException.class, () -> Compiled.of(wrong, false))
                .getMessage()
                .contains("overlay.json#/actions/0/update/responses/204: "));
    }

    /** The cases of which more is left out than what is mended. */
    private static Stream<CaseFolder> incomplete() throws IOException {
        return CaseFolder.all().stream()
                .filter(CaseFolder::isIncomplete)
                .filter(each -> each.text(CaseFolder.LEFT_OUT).contains(ACTION));
    }

    private static String operations(Compiled compiled) {
        return OperationNode.all(compiled.effective().document()).toString();
    }
}
