package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertFalse;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.report.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds for everything that is doubtful. */
class DoubtfulTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> theLinesOfTheReportReachWhatTheyAreAbout() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (CaseFolder folder : CaseFolder.all()) {
            List<String> lines = folder.isRefused() ? List.of() : lines(folder.inputs());
            if (!lines.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(folder.name(), () -> {
                    for (String line : lines) {
                        assertFalse(missed(folder.inputs(), line), line);
                    }
                }));
            }
        }
        return tests.stream();
    }

    private static List<String> lines(Inputs inputs) {
        return Compiled.of(inputs, false).effective().document().report().entries().stream()
                .filter(each -> each.kind() == Entry.Kind.DOUBTFUL || each.kind() == Entry.Kind.CONTRADICTED)
                .flatMap(each -> each.action().lines())
                .map(line -> line.replaceFirst(",$", ""))
                .filter(action -> !action.isEmpty())
                .toList();
    }

    /** Whether nothing is there; what comes of a value that this test makes up is of no interest. */
    private static boolean missed(Inputs inputs, String line) {
        ObjectNode overlay = inputs.overlay() == null
                ? JSON.createObjectNode().put("overlay", "1.1.0")
                : inputs.overlay().tree();
        overlay.putObject("info").put("title", "Decided").put("version", "1");
        String filled = line.replace("{…}", "{}").replace(": …}", ": 1}");
        overlay.withArray("actions").add(JSON.readTree(filled));
        byte[] bytes = JsonText.of(overlay).getBytes(StandardCharsets.UTF_8);
        Input decided = new Input("overlay.json", bytes);
        try {
            Compiled.of(new Inputs(inputs.spec(), inputs.supplement(), decided, inputs.accepted()), false);
            return false;
        } catch (SpecException refused) {
            return refused.getMessage().contains("matches nothing");
        }
    }
}
