package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.server.container.Containers.Hosted;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Every operation and every response that a document declares, client against stub over real HTTP. What goes over the
 * wire is judged by the document as it was received, not by what we made of it.
 */
public final class EveryResponse {

    private final Subject subject;
    private final Clients clients;
    private final Contract received;

    EveryResponse(Subject subject, Class<?> client, Contract received) {
        this.subject = subject;
        this.clients = new Clients(subject.document(), client);
        this.received = received;
    }

    /** Those of a case. */
    public static EveryResponse ofCase(String name) {
        return new EveryResponse(Subject.of("case " + name), new Case(name).type("client.CaseClient"),
                Received.contract(Case.sources(name)));
    }

    /** All declared responses. */
    public List<Answers.Answer> answers() {
        return subject.document().operations().stream().flatMap(each -> subject.answers(each).stream()).toList();
    }

    /** Lets the server answer so, and the client call. */
    public void exchange(Hosted host, Answers.Answer answer) {
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

    private void judge(Answers.Answer answer, RecordingProxy wire) throws Throwable {
        Document.Operation operation = answer.operation();
        String api = subject.stubs().method(operation.id()).getDeclaringClass().getSimpleName();
        if (answer.status() < 300) {
            assertTyped(answer, clients.call(operation, api, wire.uri()));
        } else {
            assertError(answer, api, wire);
        }
        assertEquals(List.of(), received.violations(Wire.exchange(wire.request(), wire.response())));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertTyped(Answers.Answer answer, Clients.Outcome received) throws JsonProcessingException {
        Clients.Outcome body = received.body();
        if (answer.body() == null || answer.operation().method().equals("HEAD")) {
            assertNull(body.value());
        } else {
            assertEquals(Values.JSON.<Object>readValue(answer.body().toString(), body.type()), body.value());
        }
    }

    private void assertError(Answers.Answer answer, String api, RecordingProxy wire) throws Throwable {
        try {
            fail("The client took this for a success: " + clients.call(answer.operation(), api, wire.uri()));
        } catch (HttpStatusException thrown) {
            assertEquals(answer.status(), thrown.status());
            assertEquals(answer.operation().id(), thrown.operation());
            Object error = thrown.getClass().getMethod("error").invoke(thrown);
            JsonNode body = answer.body() == null ? Values.JSON.createObjectNode() : answer.body();
            assertEquals(Values.JSON.readValue(body.toString(), error.getClass()), error);
        }
    }
}
