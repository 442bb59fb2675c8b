package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Compares the headers of a response. */
final class HeaderComparison {

    private HeaderComparison() {}

    static void run(
            Comparison comparison, JsonNode old, JsonNode fresh, Place response, Function<String, Place> typed) {
        Map<String, JsonNode> before = headers(old, comparison.old()::resolve);
        Map<String, JsonNode> after = headers(fresh, comparison.fresh()::resolve);
        before.forEach((key, was) -> {
            Place at = typed.apply(key).child("headers", name(old, key));
            JsonNode now = after.get(key);
            if (now == null) {
                comparison.addGone(ResponseRule.HEADER_REMOVED, at, "`" + name(old, key) + "`");
            } else {
                compare(comparison, was, now, at, "`" + name(fresh, key) + "`");
            }
        });
        after.forEach((key, now) -> {
            if (!before.containsKey(key)) {
                comparison.add(
                        required(now) ? ResponseRule.REQUIRED_HEADER_ADDED : ResponseRule.OPTIONAL_HEADER_ADDED,
                        response.child("headers", name(fresh, key)),
                        "`" + name(fresh, key) + "`");
            }
        });
    }

    private static void compare(Comparison comparison, JsonNode was, JsonNode now, Place at, String name) {
        if (required(was) != required(now)) {
            comparison.add(
                    required(now) ? ResponseRule.HEADER_MADE_REQUIRED : ResponseRule.HEADER_MADE_OPTIONAL, at, name);
        }
        Place value = at.child("schema");
        SchemaComparison.run(
                comparison,
                was.path("schema"),
                now.path("schema"),
                new Place(
                        value.before(),
                        value.after(),
                        at.java(),
                        at.sides(),
                        at.operations(),
                        ResponseRule.HEADER_JAVA_TYPE_CHANGED,
                        !required(was),
                        at.oldType(),
                        at.newType()));
    }

    /** By name in small letters: OpenAPI's {@code Content-Type} is described elsewhere. */
    private static Map<String, JsonNode> headers(JsonNode headers, UnaryOperator<JsonNode> resolve) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        headers.properties().forEach(each -> found.put(key(each.getKey()), resolve.apply(each.getValue())));
        found.remove(key("Content-Type"));
        return found;
    }

    private static String key(String name) {
        return Parameters.key("header", name);
    }

    private static String name(JsonNode headers, String key) {
        return headers.propertyNames().stream()
                .filter(each -> key(each).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static boolean required(JsonNode header) {
        return header.path("required").asBoolean(false);
    }
}
