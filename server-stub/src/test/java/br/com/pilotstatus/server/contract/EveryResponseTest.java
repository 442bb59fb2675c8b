package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.server.container.Containers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation and every response of the project's document, on every container. What goes over the wire is checked against
 * the document as it was received, not by what we made of it.
 */
class EveryResponseTest {

    private static final Path OUTPUT = Path.of(System.getProperty("spec.output", "../openapi/target"));
    private static final ServedDocument SUBJECT = ServedDocument.of("project");
    private static final EveryResponse RESPONSES =
            new EveryResponse("project", SUBJECT, PilotStatusClient.class, Received.contract(OUTPUT));
    private static final ReachedResponses REACHED = new ReachedResponses();

    private static final Map<String, Containers.Hosted> HOSTS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        Containers.ALL.forEach(container -> HOSTS.put(container, Containers.lend(container, "project")));
    }

    @AfterAll
    static void stop() throws IOException {
        REACHED.write(OUTPUT.resolve("effective-openapi.json"));
        HOSTS.values().forEach(Containers.Hosted::close);
    }

    @Test
    void theInterfacesHaveTheOperationsOfTheDocumentAndNoOther() {
        assertEquals(
                SUBJECT.document().operations().stream()
                        .map(Document.Operation::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                SUBJECT.stubs().methods().keySet());
    }

    @TestFactory
    List<DynamicTest> everyDeclaredResponseArrivesTypedAndAsTheReceivedDocumentSays() {
        List<DynamicTest> tests = new ArrayList<>();
        HOSTS.forEach((container, host) -> RESPONSES
                .responses()
                .forEach(sample -> tests.add(dynamicTest(container + ": " + sample, () -> {
                    RESPONSES.exchange(host, sample);
                    REACHED.add(sample);
                }))));
        return tests;
    }
}
