package br.com.pilotstatus.interop;

import br.com.pilotstatus.server.cases.Comparison;
import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Our stub, whose methods answer as the case says. */
final class Stub implements AutoCloseable {

    /** What it accepts. */
    static final String KEY = "ps_contract-key";

    private final Hosted host;

    Stub(Ours ours) {
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
