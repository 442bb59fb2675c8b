package br.com.pilotstatus.server.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Refuses an exchange that lacks a word, or has one that nobody would look at: it would prove less than it says. */
final class ScriptCheck {

    private static final Set<String> WORDS = Set.of(
            "call",
            "credentials",
            "views",
            "arguments",
            "sends",
            "sendsHeaders",
            "sendsBody",
            "receives",
            "answers",
            "answersRaw",
            "gives",
            "givesType",
            "givesClass",
            "receivesClass",
            "fails",
            "throws",
            "sendsRaw",
            "comes",
            "undeclared");
    private static final Set<String> OF_RAW =
            Set.of("sendsRaw", "comes", "receives", "receivesClass", "answers", "undeclared");
    private static final Map<String, Set<String>> PARTS = Map.of(
            "answers", Set.of("status", "headers", "body", "record"),
            "comes", Set.of("status", "headers", "body"));

    private final String place;
    private final JsonNode json;

    private ScriptCheck(String place, JsonNode json) {
        this.place = place;
        this.json = json;
    }

    static void check(String place, JsonNode json) {
        ScriptCheck check = new ScriptCheck(place, json);
        check.words();
        check.request();
        check.answer();
    }

    private void words() {
        known("", json, WORDS);
        PARTS.forEach((word, parts) -> known(" in " + word, json.path(word), parts));
        check(
                json.has("call") != json.has("sendsRaw"),
                "needs either call, the client's method, or sendsRaw, a whole request");
        check(!json.has("comes") || json.has("sendsRaw"), "has comes, which is for sendsRaw alone: write gives");
        if (json.has("sendsRaw")) {
            Set<String> others = names(json);
            others.removeAll(OF_RAW);
            check(
                    others.isEmpty(),
                    "has " + others + ", which is for call alone: sendsRaw goes with " + new TreeSet<>(OF_RAW));
        }
    }

    private void request() {
        check(
                json.has("sends") || json.has("sendsRaw") || json.has("fails"),
                "needs sends, the request's first line without HTTP/1.1");
        check(
                json.has("sends") || !json.has("sendsHeaders") && !json.has("sendsBody"),
                "says what of a request is sent, and none is: it needs sends, too");
        check(json.path("arguments").isMissingNode() || json.path("arguments").isArray(), "needs arguments as a list");
    }

    private void answer() {
        check(
                !json.has("sendsRaw") || json.has("comes"),
                "needs comes, the answer's {status, body}, because it has sendsRaw");
        check(
                json.has("answers") || json.has("answersRaw") || json.has("fails") || json.has("comes"),
                "needs answers, what the stub's method returns ({} without status is no answer), or fails");
        check(
                !json.has("answers") || json.path("answers").path("status").isInt(),
                "needs a status in answers: a number, for example {\"status\": 200, \"body\": {}}");
        check(
                !json.has("answersRaw") || !json.has("answers") && !json.has("receives"),
                "has answersRaw, so that no stub is called: take away answers and receives");
        check(
                !json.has("receivesClass") || json.has("answers"),
                "has receivesClass, but no answers: the stub is not called");
        check(
                !json.has("call")
                        || !json.has("answers")
                        || !json.has("undeclared")
                        || json.get("undeclared").isTextual(),
                "must say in undeclared why it breaks the document, for example \"the enum does not have 9\"");
        boolean fails = (json.has("fails") || json.has("throws"))
                && json.path("answers").path("status").asInt() < 300;
        check(!json.has("gives") || !fails, "has gives, and the call is to fail");
    }

    private void known(String where, JsonNode object, Set<String> words) {
        Set<String> unknown = names(object);
        unknown.removeAll(words);
        check(unknown.isEmpty(), "does not know " + unknown + where + "; the words are " + new TreeSet<>(words));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void check(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(place + " " + message);
        }
    }
}
