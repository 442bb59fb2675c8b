package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.PilotStatusException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the client's caller sees, held against what an exchange says of it. */
record CallOutcome(Script script, Findings findings) {

    void compareType(Type type) {
        if (script.has("givesType")) {
            findings.expect(
                    "the method's type", Findings.plain(script.text("givesType")), Findings.plain(type.getTypeName()));
        }
    }

    void compareResult(@Nullable Object result) {
        if (script.has("fails") || script.has("throws") || isRefused()) {
            findings.add("the client did not fail but gave " + Values.tree(result));
        } else {
            findings.differs("what the client gave", Comparison.difference(expected(), body(result)));
            findings.expectClass(script, "givesClass", className(GeneratedClient.body(result)));
        }
    }

    void compareFailure(Throwable thrown) throws ReflectiveOperationException {
        if (!script.has("fails") && !script.has("throws") && !isRefused()) {
            findings.add("the client failed: " + thrown
                    + (thrown.getCause() == null ? "" : ", caused by " + thrown.getCause()));
        }
        if (script.has("fails")) {
            findings.expect("the exception's message", script.text("fails"), message(thrown));
        }
        if (script.has("throws")) {
            findings.expect(
                    "the exception", script.text("throws"), thrown.getClass().getSimpleName());
        }
        if (isRefused()) {
            compareError(thrown);
        }
    }

    /** The client's exceptions end with method and address, and the port is another each time. */
    private static String message(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return thrown instanceof PilotStatusException
                ? message.replaceFirst(" \\([A-Z]+ https?://[^ ?]+\\)$", "")
                : message;
    }

    private void compareError(Throwable thrown) throws ReflectiveOperationException {
        if (!(thrown instanceof HttpStatusException error)) {
            findings.add("the client failed otherwise: " + thrown);
            return;
        }
        findings.expect(
                "the exception's status", script.get("answers").get("status").asText(), String.valueOf(error.status()));
        if (script.has("gives") || script.get("answers").has("body")) {
            findings.differs(
                    "the exception's error",
                    Comparison.difference(
                            expected(),
                            Values.tree(error.getClass().getMethod("error").invoke(error))));
        }
    }

    void compareResponse(ApiResponse<?> response) {
        JsonNode answers = script.get("answers");
        findings.expect("the response's status", answers.get("status").asText(), String.valueOf(response.status()));
        findings.differs("the response's body", Comparison.difference(expected(), body(response.body())));
        for (Map.Entry<String, JsonNode> each : answers.path("headers").properties()) {
            List<String> values = new ArrayList<>();
            each.getValue().forEach(value -> values.add(value.asText()));
            findings.expect(
                    "the response's header " + each.getKey(),
                    values.isEmpty() ? each.getValue().asText("") : String.join(",", values),
                    response.headers().first(each.getKey()).orElse(""));
        }
    }

    /** Whether the stub answers with an error. */
    private boolean isRefused() {
        int status = script.get("answers").path("status").asInt();
        boolean isResult = status < 300 || status < 400 && script.has("gives") && !script.has("throws");
        return !isResult;
    }

    private JsonNode expected() {
        return script.has("gives")
                ? script.get("gives")
                : script.get("answers").has("body") ? script.get("answers").get("body") : Values.read("null");
    }

    private static String className(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }

    private static JsonNode body(@Nullable Object result) {
        return Values.tree(GeneratedClient.body(result));
    }
}
