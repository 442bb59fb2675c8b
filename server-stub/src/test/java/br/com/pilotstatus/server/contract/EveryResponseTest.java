package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.server.container.Containers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
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
 * Every operation and every response that the document declares, client against stub over real HTTP, on every container.
 * What goes over the
 * wire is judged by the document as it was received, not by what we made of it.
 */
class EveryResponseTest {

    private static final ObjectMapper JSON = Subject.JSON;

    private static final Subject SUBJECT = Subject.of("project");
    private static final Document DOCUMENT = SUBJECT.document();
    private static final Clients CLIENTS = new Clients(DOCUMENT, new Samples(DOCUMENT), JSON);
    private static final Contract RECEIVED = Received.contract(Path.of(System.getProperty("spec.output")));

    private static final Map<String, Containers.Hosted> HOSTS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        Containers.ALL.forEach(container -> HOSTS.put(container, Containers.start(container, "project")));
    }

    @AfterAll
    static void stop() {
        HOSTS.values().forEach(Containers.Hosted::close);
    }

    @Test
    void theInterfacesHaveTheOperationsOfTheDocumentAndNoOther() {
        assertEquals(DOCUMENT.operations().stream().map(Document.Operation::id).collect(Collectors.toCollection(TreeSet::new)),
                SUBJECT.stubs().methods().keySet());
    }

    @TestFactory
    List<DynamicTest> everyDeclaredResponseArrivesTypedAndAsTheReceivedDocumentSays() {
        List<DynamicTest> tests = new ArrayList<>();
        HOSTS.forEach((container, host) -> {
            for (Document.Operation operation : DOCUMENT.operations()) {
                for (Answers.Answer answer : SUBJECT.answers(operation)) {
                    tests.add(dynamicTest(container + ": " + operation.id() + " answers " + answer.declared(),
                            () -> exchange(host, answer)));
                }
            }
        });
        return tests;
    }

    private static void exchange(Containers.Hosted host, Answers.Answer answer) {
        host.answer(answer.operation().id(), answer.declared());
        try (RecordingProxy wire = new RecordingProxy(host.port())) {
            try {
                judge(answer, wire);
            } catch (Throwable wrong) {
                // Keys in here are the test's own.
                throw new AssertionError(wrong.getMessage() + "\nThis passed:\n" + text(wire.request()) + "\n"
                        + text(wire.response()), wrong);
            }
        }
    }

    private static void judge(Answers.Answer answer, RecordingProxy wire) throws Throwable {
        Document.Operation operation = answer.operation();
        String api = SUBJECT.stubs().method(operation.id()).getDeclaringClass().getSimpleName();
        if (answer.status() < 300) {
            assertTyped(answer, CLIENTS.call(operation, api, wire.uri()));
        } else {
            assertError(answer, api, wire);
        }
        assertEquals(List.of(), RECEIVED.violations(Wire.exchange(wire.request(), wire.response())));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertTyped(Answers.Answer answer, Clients.Outcome received) throws JsonProcessingException {
        if (answer.body() == null || answer.operation().method().equals("HEAD")) {
            assertNull(received.value());
        } else {
            // Successes of differing types are an Object to the compiler, and typed all the same.
            JavaType type = received.type().hasRawClass(Object.class)
                    ? JSON.constructType(received.value().getClass()) : received.type();
            assertEquals(JSON.<Object>readValue(answer.body().toString(), type), received.value());
        }
    }

    private static void assertError(Answers.Answer answer, String api, RecordingProxy wire) throws Throwable {
        try {
            fail("The client took this for a success: " + CLIENTS.call(answer.operation(), api, wire.uri()));
        } catch (ApiException thrown) {
            assertEquals(answer.status(), thrown.status());
            assertEquals(answer.operation().id(), thrown.operation());
            JsonNode body = answer.body() == null ? JSON.createObjectNode() : answer.body();
            assertEquals(JSON.readValue(body.toString(), thrown.error().getClass()), thrown.error());
        }
    }
}
