package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.CompiledCase;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.RecordingProxy;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exchange that the client's method begins. */
final class CallExchange {

    private final CompiledCase small;
    private final Script script;
    private final Hosted host;
    private final Findings findings;

    CallExchange(CompiledCase small, Script script, Hosted host, Findings findings) {
        this.small = small;
        this.script = script;
        this.host = host;
        this.findings = findings;
    }

    /** Returns what was on the wire. */
    String run() throws Throwable {
        try (Closing answers = script.has("answersRaw") ? answersRaw() : new Closing(host.port(), () -> {});
                RecordingProxy wire = new RecordingProxy(answers.port());
                GeneratedClient client = small.client(wire.uri(), script.method(), script.get("credentials"))) {
            ClientCall call = ClientCall.find(script, client);
            CallOutcome outcome = new CallOutcome(script, findings);
            @Nullable Throwable thrown = null;
            @Nullable Object result = null;
            try {
                result = call.invoke();
            } catch (Exception each) {
                thrown = each;
            }
            Passed passed = new Passed(wire.request(), wire.response());
            passed.compare(script, findings);
            if (!script.has("answersRaw")) {
                StubCall.compare(script, host, findings);
            }
            if (script.has("answers") && passed.isSent()) {
                check(small.violations(wire));
            }
            outcome.compareType(call.type());
            if (thrown != null) {
                outcome.compareFailure(thrown);
            } else {
                outcome.compareResult(result);
                if (script.has("answers")) {
                    outcome.compareResponse(call.invokeWithResponse());
                }
            }
            return passed.toString();
        }
    }

    private void check(List<String> violations) {
        if (!script.has("undeclared")) {
            findings.addAll(violations);
        } else if (violations.isEmpty()) {
            findings.add("nothing in it breaks the document: take undeclared away");
        }
    }

    private record Closing(int port, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    private Closing answersRaw() throws IOException {
        RawResponses answers = new RawResponses(RawResponses.message(script.text("answersRaw")));
        return new Closing(answers.port(), answers::close);
    }
}
