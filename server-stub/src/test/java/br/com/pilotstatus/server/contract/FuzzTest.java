package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import br.com.pilotstatus.server.container.Containers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * At least 20,000 requests a run, of documents of which no operation is named here. {@code -Dfuzz.seed=N} starts
 * elsewhere; {@code -Dfuzz.count=1} with the seed of a failure repeats it; {@code -Pload} sends ten times as many.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123L);

    @TestFactory
    List<DynamicTest> everyResponseIsDeclaredOrAnErrorInTheDeclaredShape() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String container : Containers.ALL) {
            for (String document : Containers.documents(container)) {
                int count = container.equals(Containers.ALL.get(0)) && !document.equals("later") ? 6_000 : 1_500;
                tests.add(dynamicTest(document + " on " + container, () -> fuzz(container, document, count)));
            }
        }
        return tests;
    }

    private static void fuzz(String container, String document, int count) {
        int requests = Integer.getInteger("fuzz.count", Boolean.getBoolean("load") ? count * 10 : count);
        try (Containers.Hosted host = Containers.lend(container, document)) {
            ServedDocument subject = ServedDocument.of(document);
            Map<String, Integer> sent = new Fuzzer(subject, host).run(SEED, requests);
            // Mutations that no request takes would prove nothing; not every document has a place for all of them.
            assertTrue(requests < 1_000 || !subject.isFixture() || sent.size() > 20, sent.toString());
        }
    }
}
