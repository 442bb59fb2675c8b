package br.com.pilotstatus.interop;

import br.com.pilotstatus.server.cases.Comparison;
import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.EveryResponse;
import br.com.pilotstatus.server.contract.ResponseSamples.ResponseSample;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our stub, whose methods answer as the case says. */
final class Stub implements AutoCloseable {

    /** What it accepts. */
    static final String KEY = "ps_contract-key";

    private final String name;
    private final Hosted host;

    Stub(Ours ours) {
        this.name = ours.name();
        this.host = Containers.startHere("case " + ours.name());
    }

    int port() {
        return host.port();
    }

    /** Makes ready for a case; what was received before is forgotten. */
    void expect(Case each) {
        host.respond("*", each.answers());
        host.received();
    }

    /** Answers every operation with the first of its declared successes, made of the document. */
    void answerAll() {
        Set<String> done = new HashSet<>();
        for (ResponseSample each : EveryResponse.ofCase(name).responses()) {
            if (each.status() < 300 && done.add(each.operation().id())) {
                host.respond(each.operation().id(), each.declared());
            }
        }
    }

    /** In what that which the methods received differs from what the case says; null: in nothing. */
    @Nullable String difference(Case each) {
        List<String> calls = host.received();
        if (each.isRefusedByKey()) {
            return calls.isEmpty() ? null : "the stub's method was called";
        }
        if (calls.size() != 1) {
            return "the stub's method was called " + calls.size() + " times";
        }
        JsonNode call = Values.read(calls.get(0));
        if (!call.path("method").asText().equals(each.call())) {
            return "the stub's " + call.path("method").asText() + " was called";
        }
        if (call.has("fault")) {
            return "the stub could not answer: " + call.get("fault").asText();
        }
        String difference = Comparison.differenceOfArguments(each.arguments(), call.path("arguments"));
        return difference == null ? null : "received: " + difference;
    }

    @Override
    public void close() {
        host.close();
    }
}
