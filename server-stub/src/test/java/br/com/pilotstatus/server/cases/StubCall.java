package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What reached the stub's method. */
final class StubCall {

    private StubCall() {}

    static void compare(Script script, Hosted host, Findings findings) {
        List<String> calls = host.received();
        JsonNode expected = script.receives();
        if (expected == null) {
            findings.expect("what the stub received", "[]", calls.toString());
        } else if (calls.size() != 1) {
            findings.add("the stub's method was called " + calls.size() + " times"
                    + (script.has("fails") ? "" : "; say fails, if it is not to be called"));
        } else {
            JsonNode call = Values.read(calls.get(0));
            if (call.has("fault")) {
                findings.add("the stub could not answer: " + call.get("fault").asText());
            }
            findings.differs(
                    "the stub's " + call.path("method").asText() + " received " + call.path("arguments"),
                    Comparison.differenceOfArguments(expected, call.path("arguments")));
            JsonNode classes = call.path("classes");
            findings.expectClass(
                    script, "receivesClass", classes.path(classes.size() - 1).asText());
        }
    }
}
