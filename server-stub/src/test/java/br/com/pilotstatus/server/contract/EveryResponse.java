package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.junit.jupiter.api.Assumptions;

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
        this(name, subject, client, contract, new Samples(subject.document(), 0));
    }

    private EveryResponse(String name, ServedDocument subject, Class<?> client, Contract contract, Samples requests) {
        this.name = name;
        this.subject = subject;
        this.clients = new ClientCalls(subject.document(), client, requests);
        this.contract = contract;
    }

    /** Those of a case. */
    public static EveryResponse ofCase(String name) {
        return ofCase(name, 0);
    }

    /**
     * Those of a case, with its examples of a number in requests and responses.
     *
     * @param example from 0; the container serves {@code case NAME example N}
     */
    public static EveryResponse ofCase(String name, int example) {
        CompiledCase small = CompiledCase.of(name);
        ServedDocument subject = ServedDocument.of("case " + name + " example " + example);
        return new EveryResponse(
                name,
                subject,
                small.type("client.CaseClient"),
                small.document().contract(),
                new Samples(subject.document(), example));
    }

    /**
     * Those of a document that was drawn, whose schemas may have no value: what the tests make of them is sent where it fits.
     * The container serves {@code case NAME drawn}.
     */
    public static EveryResponse ofDrawn(String name) {
        CompiledCase small = CompiledCase.of(name);
        ServedDocument subject = ServedDocument.of("case " + name + " drawn");
        return new EveryResponse(
                name,
                subject,
                small.type("client.CaseClient"),
                small.document().contract(),
                new Samples(subject.document(), 0, Fitting.ofRequests(subject.document())::test));
    }

    /** How many examples the place of a case has that has most of them; 0 where it has none. */
    public static int examples(String name) {
        return Samples.most(CompiledCase.of(name).document().root());
    }

    /** All declared responses that can be made. */
    public List<ResponseSamples.ResponseSample> responses() {
        return subject.document().operations().stream()
                .flatMap(each -> responses(each).stream())
                .toList();
    }

    /** How many are declared. */
    public int declared() {
        return subject.document().operations().stream()
                .mapToInt(each -> each.responses().size())
                .sum();
    }

    private List<ResponseSamples.ResponseSample> responses(Document.Operation operation) {
        try {
            return subject.responses(operation);
        } catch (NoSampleException untried) {
            System.out.println(
                    name + ": the responses of " + operation.id() + " are not tried, as " + untried.getMessage());
            return List.of();
        }
    }

    /** Lets the server give this response, and the client call; skipped where no arguments are known. */
    public void exchange(Hosted host, ResponseSamples.ResponseSample sample) {
        host.respond(sample.operation().id(), sample.declared());
        try (RecordingProxy wire = new RecordingProxy(host.port())) {
            try {
                check(sample, wire);
            } catch (NoSampleException untried) {
                Assumptions.abort(sample + " is not tried, as " + untried.getMessage());
            } catch (Throwable wrong) {
                // Keys in here are the test's own.
                throw new AssertionError(
                        name + ", " + sample + ": " + wrong.getMessage() + "\nThis passed:\n" + text(wire.request())
                                + "\n" + text(wire.response()),
                        wrong);
            }
        }
    }

    private void check(ResponseSamples.ResponseSample sample, RecordingProxy wire) throws Throwable {
        Document.Operation operation = sample.operation();
        String api = subject.stubs().method(operation.id()).getDeclaringClass().getSimpleName();
        if (isResult(sample)) {
            assertTyped(sample, clients.call(operation, api, wire.uri()));
        } else {
            assertError(sample, api, wire);
        }
        assertEquals(
                List.of(),
                contract.violations(ExchangeParser.exchange(wire.request(), wire.response())).stream()
                        .filter(each -> !AMBIGUOUS.matcher(each).find())
                        .toList());
    }

    /** However a number is written, it is the same. */
    private static int compare(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : one.equals(other) ? 0 : 1;
    }

    /** A redirect is a result where its headers or its body are declared, or where nothing else is. */
    private boolean isResult(ResponseSamples.ResponseSample sample) {
        JsonNode responses = sample.operation().responses();
        JsonNode response = subject.document().resolve(responses.path(sample.declared()));
        boolean isTold = !response.path("headers").isEmpty()
                || !sample.operation().method().equals("HEAD")
                        && !response.path("content").isEmpty();
        boolean isAlone =
                responses.properties().stream().noneMatch(each -> each.getKey().startsWith("2"));
        return sample.status() < 300 || sample.status() < 400 && sample.status() != 304 && (isTold || isAlone);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertTyped(ResponseSamples.ResponseSample sample, ClientCalls.Outcome received)
            throws JsonProcessingException {
        ClientCalls.Outcome body = received.body();
        if (sample.body() == null || sample.operation().method().equals("HEAD")) {
            assertNull(body.value());
        } else if (body.value() instanceof InputStream) {
            assertEquals(sample.body(), Values.tree(body.value()));
        } else {
            assertEquals(Values.JSON.<Object>readValue(sample.body().toString(), body.type()), body.value());
        }
    }

    private void assertError(ResponseSamples.ResponseSample sample, String api, RecordingProxy wire) throws Throwable {
        try {
            fail("The client took this for a success: " + clients.call(sample.operation(), api, wire.uri()));
        } catch (HttpStatusException thrown) {
            assertEquals(sample.status(), thrown.status());
            assertEquals(sample.operation().id(), thrown.operation());
            if (sample.operation().method().equals("HEAD")) {
                assertEquals("", thrown.rawBody());
            } else if (sample.body() == null || sample.isErrorModel()) {
                Object error = thrown.getClass().getMethod("error").invoke(thrown);
                JsonNode body = sample.body() == null ? Values.JSON.createObjectNode() : sample.body();
                assertEquals(Values.JSON.readValue(body.toString(), error.getClass()), error);
            } else {
                JsonNode expected = Values.read(sample.body().toString());
                JsonNode body =
                        MediaTypes.isJson(thrown.headers().first("Content-Type").orElse(""))
                                ? Values.read(thrown.rawBody())
                                : TextNode.valueOf(thrown.rawBody());
                assertTrue(
                        expected.equals(EveryResponse::compare, body), "expected: " + expected + " but was: " + body);
            }
        }
    }
}
