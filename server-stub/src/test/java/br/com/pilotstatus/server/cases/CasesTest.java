package br.com.pilotstatus.server.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.CompiledCase;
import br.com.pilotstatus.server.contract.EveryResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case is generated (by the build, before), compiled and exercised, client against stub: by the exchanges that it
 * lists, else by one for each response that its document declares. {@code -Dcase=forms/object} runs
 * one, {@code -Dcase=forms/*} all that begin so; {@code -Dcase.container="RESTEasy on Undertow"} takes another container.
 */
class CasesTest {

    private static final String CONTAINER = System.getProperty("case.container", Containers.ALL.get(0));

    @TestFactory
    Stream<DynamicNode> aCaseComesOutAsItSays() throws IOException {
        List<CaseFolder> cases = CaseFolder.all();
        Map<String, List<String>> problems = CaseCompiler.compile(cases);
        return cases.stream().map(each -> node(each, problems.getOrDefault(each.name(), List.of())));
    }

    private static DynamicNode node(CaseFolder folder, List<String> problems) {
        if (folder.failure() != null) {
            return DynamicTest.dynamicTest(folder.name(), () -> fail(folder.failure()));
        }
        if (!problems.isEmpty()) {
            return DynamicTest.dynamicTest(
                    folder.name(),
                    () -> assertEquals("", String.join("\n", problems), "The compiler has nothing to say of it"));
        }
        return DynamicContainer.dynamicContainer(folder.name(), tests(folder));
    }

    /** One server for all of a case, as long as its tests are drawn. */
    private static Stream<DynamicTest> tests(CaseFolder folder) {
        try {
            CompiledCase small = CompiledCase.of(folder.name());
            List<DynamicTest> tests = new ArrayList<>();
            String document = "case " + folder.name();
            Hosted host = CONTAINER.equals(Containers.ALL.get(0))
                    ? Containers.startHere(document)
                    : Containers.start(CONTAINER, document);
            for (Script script : folder.exchanges()) {
                tests.add(DynamicTest.dynamicTest(script.toString(), () -> ExchangeRun.run(small, script, host)));
            }
            if (tests.isEmpty()) {
                EveryResponse responses = EveryResponse.ofCase(folder.name());
                responses
                        .responses()
                        .forEach(answer -> tests.add(
                                DynamicTest.dynamicTest(answer.toString(), () -> responses.exchange(host, answer))));
            }
            return tests.stream().onClose(host::close);
        } catch (RuntimeException | AssertionError wrong) {
            // One bad case stops no other.
            return Stream.of(DynamicTest.dynamicTest("is ready", () -> {
                throw new AssertionError(folder.name() + ": " + wrong.getMessage(), wrong);
            }));
        }
    }
}
