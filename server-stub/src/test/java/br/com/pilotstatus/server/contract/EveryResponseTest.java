package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.server.PilotStatusFeature;
import br.com.pilotstatus.server.testing.TestServer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation and every response that the document declares, client against stub over real HTTP. What goes over the
 * wire is judged by the document as it was received, not by what we made of it.
 */
class EveryResponseTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private static final Document DOCUMENT = Document.effective();
    private static final Samples SAMPLES = new Samples(DOCUMENT);
    private static final Answers ANSWERS = new Answers(DOCUMENT, SAMPLES, JSON);
    private static final Clients CLIENTS = new Clients(DOCUMENT, SAMPLES, JSON);
    private static final Stubs STUBS = new Stubs();
    private static final Contract RECEIVED = Received.contract(Path.of(System.getProperty("spec.output")));

    private static TestServer server;

    @BeforeAll
    static void start() {
        Principal caller = () -> "contract";
        List<Object> components = new ArrayList<>(STUBS.resources());
        components.add(new PilotStatusFeature((credential, operation) ->
                credential.matches(Clients.SECRET) || credential.matches(Clients.USER_AND_PASSWORD) ? caller : null));
        server = TestServer.with(components.toArray());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theInterfacesHaveTheOperationsOfTheDocumentAndNoOther() {
        assertEquals(DOCUMENT.operations().stream().map(Document.Operation::id).collect(Collectors.toCollection(TreeSet::new)),
                STUBS.methods().keySet());
    }

    @TestFactory
    List<DynamicTest> everyDeclaredResponseArrivesTypedAndAsTheReceivedDocumentSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Document.Operation operation : DOCUMENT.operations()) {
            for (Answers.Answer answer : ANSWERS.of(operation, STUBS.method(operation.id()))) {
                tests.add(dynamicTest(operation.id() + " answers " + answer.declared(), () -> exchange(answer)));
            }
        }
        return tests;
    }

    private static void exchange(Answers.Answer answer) {
        Document.Operation operation = answer.operation();
        STUBS.answer(operation.id(), answer.result());
        try (RecordingProxy wire = new RecordingProxy(server.port())) {
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
        String api = STUBS.method(operation.id()).getDeclaringClass().getSimpleName();
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
