package br.com.pilotstatus.server.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.EveryResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever example survives in the effective document is accepted by client and stub: the client sends those of parameters,
 * bodies and properties, the stub takes them and sends those of its responses, and the client gives what they say. Of several
 * examples of one place each has its turn. {@code -Dcase=examples/*} runs some.
 */
class ExamplesTest {

    @TestFactory
    Stream<DynamicContainer> anExampleOfTheEffectiveDocumentIsAccepted() throws IOException {
        List<CaseFolder> cases = CaseFolder.all().stream()
                .filter(each -> each.failure() == null && EveryResponse.examples(each.name()) > 0)
                .toList();
        assertFalse(cases.isEmpty() && System.getProperty("case", "").isEmpty(), "No case has examples");
        // Where it finds something, CasesTest fails with it.
        Map<String, List<String>> problems = CaseCompiler.compile(cases);
        return cases.stream()
                .filter(each -> !problems.containsKey(each.name()))
                .map(each -> DynamicContainer.dynamicContainer(each.name(), tests(each)));
    }

    private static Stream<DynamicContainer> tests(CaseFolder folder) {
        List<DynamicContainer> tests = new ArrayList<>();
        for (int i = 0; i < EveryResponse.examples(folder.name()); i++) {
            int example = i;
            tests.add(DynamicContainer.dynamicContainer("example " + i, exchanges(folder.name(), example)));
        }
        return tests.stream();
    }

    private static Stream<DynamicTest> exchanges(String name, int example) {
        EveryResponse responses = EveryResponse.ofCase(name, example);
        Hosted host = Containers.startHere("case " + name + " example " + example);
        return responses.responses().stream()
                .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> responses.exchange(host, answer)))
                .onClose(host::close);
    }
}
