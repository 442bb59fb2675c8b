package br.com.pilotstatus.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One exchange, whoever calls whom; {@code README.md} tells what each word of {@code cases.json} means.
 *
 * @param parameters the operation's, in Java's order; {@code body} is one of them
 */
record Case(JsonNode json, List<String> parameters) {

    static List<Case> all(JsonNode file) {
        List<Case> all = new ArrayList<>();
        for (JsonNode each : file.get("cases")) {
            List<String> parameters = new ArrayList<>();
            file.get("operations").get(each.get("call").asText()).forEach(name -> parameters.add(name.asText()));
            all.add(new Case(each, parameters));
        }
        return all;
    }

    String name() {
        return json.get("case").asText();
    }

    String call() {
        return json.get("call").asText();
    }

    String key() {
        return json.path("key").asText(Stub.KEY);
    }

    boolean isRefusedByKey() {
        return json.has("key");
    }

    /** What the caller gives, in Java's order. */
    ArrayNode arguments() {
        ArrayNode arguments = JsonNodeFactory.instance.arrayNode();
        parameters.forEach(each -> arguments.add(
                json.get("with").path(each).isMissingNode()
                        ? JsonNodeFactory.instance.nullNode()
                        : json.get("with").get(each)));
        return arguments;
    }

    /** What the caller must get: {@code status} where it is not 200, {@code body}, and headers by our own names. */
    JsonNode gives() {
        if (json.has("gives")) {
            return json.get("gives");
        }
        JsonNode with = json.get("with");
        ObjectNode gives = JsonNodeFactory.instance.objectNode();
        return gives.set("body", with.has("body") ? with.get("body") : with);
    }

    int status() {
        return gives().path("status").asInt(200);
    }

    /** The line with which a driver of a client is asked to call. */
    String line() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("case", name()).put("call", call()).put("key", key());
        line.set("with", json.get("with"));
        return line.toString();
    }

    /** What the stub's method answers, as exchanges of cases have it. */
    String answers() {
        ObjectNode answers = JsonNodeFactory.instance.objectNode().put("status", status());
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        copy("location", "Location", headers);
        copy("count", "X-Count", headers);
        if (!headers.isEmpty()) {
            answers.set("headers", headers);
        }
        if (gives().has("body")) {
            answers.set("body", gives().get("body"));
        }
        return answers.toString();
    }

    private void copy(String word, String header, ObjectNode to) {
        if (gives().has(word)) {
            to.set(header, gives().get(word));
        }
    }
}
