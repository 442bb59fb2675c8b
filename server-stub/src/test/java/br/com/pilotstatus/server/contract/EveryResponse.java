package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.server.container.Containers.Hosted;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Every operation and every response that a document declares, client against stub over real HTTP. */
public final class EveryResponse {

    /** A value that is made of one alternative of oneOf may fit another as well; what the document shows may not. */
    static final Pattern AMBIGUOUS =
            Pattern.compile("must be valid to one and only one schema, but [2-9]\\d* are valid");

    private final String name;
    private final ServedDocument subject;
    private final ClientCalls clients;
    private final Contract contract;

    EveryResponse(String name, ServedDocument subject, Class<?> client, Contract contract) {
        this.name = name;
        this.subject = subject;
        this.clients = new ClientCalls(subject.document(), client);
        this.contract = contract;
    }

    /** Those of a case. */
    public static EveryResponse ofCase(String name) {
        return new EveryResponse(
                name,
                ServedDocument.of("case " + name),
                new CompiledCase(name).type("client.CaseClient"),
                new CompiledCase(name).document().contract());
    }

    /** All declared responses. */
    public List<ResponseSamples.ResponseSample> answers() {
        return subject.document().operations().stream()
                .flatMap(each -> subject.answers(each).stream())
                .toList();
    }

    /** Lets the server answer so, and the client call. */
    public void exchange(Hosted host, ResponseSamples.ResponseSample answer) {
        host.answer(answer.operation().id(), answer.declared());
        try (RecordingProxy wire = new RecordingProxy(host.port())) {
            try {
                check(answer, wire);
            } catch (Throwable wrong) {
                // Keys in here are the test's own.
                throw new AssertionError(
                        name + ", " + answer + ": " + wrong.getMessage() + "\nThis passed:\n" + text(wire.request())
                                + "\n" + text(wire.response()),
                        wrong);
            }
        }
    }

    private void check(ResponseSamples.ResponseSample answer, RecordingProxy wire) throws Throwable {
        Document.Operation operation = answer.operation();
        String api = subject.stubs().method(operation.id()).getDeclaringClass().getSimpleName();
        if (answer.status() < 300) {
            assertTyped(answer, clients.call(operation, api, wire.uri()));
        } else {
            assertError(answer, api, wire);
        }
        assertEquals(
                List.of(),
                contract.violations(ExchangeParser.exchange(wire.request(), wire.response())).stream()
                        .filter(each -> !AMBIGUOUS.matcher(each).find())
                        .toList());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertTyped(ResponseSamples.ResponseSample answer, ClientCalls.Outcome received)
            throws JsonProcessingException {
        ClientCalls.Outcome body = received.body();
        if (answer.body() == null || answer.operation().method().equals("HEAD")) {
            assertNull(body.value());
        } else if (body.value() instanceof InputStream) {
            assertEquals(answer.body(), Values.tree(body.value()));
        } else {
            assertEquals(Values.JSON.<Object>readValue(answer.body().toString(), body.type()), body.value());
        }
    }

    private void assertError(ResponseSamples.ResponseSample answer, String api, RecordingProxy wire) throws Throwable {
        try {
            fail("The client took this for a success: " + clients.call(answer.operation(), api, wire.uri()));
        } catch (HttpStatusException thrown) {
            assertEquals(answer.status(), thrown.status());
            assertEquals(answer.operation().id(), thrown.operation());
            if (answer.operation().method().equals("HEAD")) {
                assertEquals("", thrown.rawBody());
            } else if (answer.body() == null || answer.isErrorModel()) {
                Object error = thrown.getClass().getMethod("error").invoke(thrown);
                JsonNode body = answer.body() == null ? Values.JSON.createObjectNode() : answer.body();
                assertEquals(Values.JSON.readValue(body.toString(), error.getClass()), error);
            } else {
                assertEquals(
                        Values.read(answer.body().toString()),
                        thrown.headers().first("Content-Type").orElse("").contains("json")
                                ? Values.read(thrown.rawBody())
                                : TextNode.valueOf(thrown.rawBody()));
            }
        }
    }
}
