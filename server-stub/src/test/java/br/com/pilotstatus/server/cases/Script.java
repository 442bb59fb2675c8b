package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exchange of a case, as it is written; {@code cases/README.md} tells what each word means.
 *
 * @param place where it is written, for messages
 */
record Script(String place, JsonNode json) {

    Script {
        ScriptCheck.check(place, json);
    }

    boolean has(String word) {
        return json.has(word);
    }

    JsonNode get(String word) {
        return json.path(word);
    }

    @Nullable String text(String word) {
        return json.has(word) ? json.get(word).asText() : null;
    }

    /** The client's method. */
    String method() {
        String call = json.path("call").asText();
        return call.substring(call.indexOf('.') + 1);
    }

    /** The client's accessor before the method; empty if it is not told. */
    String accessor() {
        String call = json.path("call").asText();
        return call.contains(".") ? call.substring(0, call.indexOf('.')) : "";
    }

    List<JsonNode> arguments() {
        List<JsonNode> arguments = new ArrayList<>();
        json.path("arguments").forEach(arguments::add);
        return arguments;
    }

    /** The arguments that the stub's method must get; null: it must not be called. */
    @Nullable JsonNode receives() {
        if (json.has("receives")) {
            return json.get("receives");
        }
        boolean called = json.has("answers");
        return called ? json.has("arguments") ? json.get("arguments") : Values.read("[]") : null;
    }

    /** A body as text: what is not a text is written as JSON. */
    static String body(JsonNode body) {
        return body.isTextual() ? body.asText() : body.toString();
    }

    @Override
    public String toString() {
        return json.has("call")
                ? json.get("call").asText() + " " + json.path("sends").asText()
                : json.get("sendsRaw").asText().lines().findFirst().orElse("");
    }
}
