package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.Values;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An exchange whose request is written out: there is no client, and its answer is told by {@code comes}. */
final class RawExchange {

    private RawExchange() {}

    /** Returns what was on the wire. */
    static String run(Script script, Hosted host, Findings findings) {
        byte[] request = RawResponses.message(
                script.text("sendsRaw").replaceFirst("\n", "\nHost: 127.0.0.1\nConnection: close\n"));
        Reply reply = RawRequest.send(host.port(), request);
        compare(script.get("comes"), reply, findings);
        StubCall.compare(script, host, findings);
        return new String(request, StandardCharsets.UTF_8) + "\n\n" + reply.head() + "\n\n" + reply.body();
    }

    private static void compare(JsonNode comes, Reply reply, Findings findings) {
        findings.expect("the status", comes.path("status").asText(), String.valueOf(reply.status()));
        for (Map.Entry<String, JsonNode> each : comes.path("headers").properties()) {
            findings.expect(
                    "the answer's header " + each.getKey(),
                    each.getValue().isNull() ? "" : each.getValue().asText(),
                    String.join(", ", reply.headers(each.getKey())));
        }
        if (comes.has("body")) {
            findings.differs(
                    "the answer's body",
                    Comparison.difference(
                            comes.get("body"),
                            comes.get("body").isTextual() ? Values.tree(reply.body()) : Values.read(reply.body())));
        }
    }
}
