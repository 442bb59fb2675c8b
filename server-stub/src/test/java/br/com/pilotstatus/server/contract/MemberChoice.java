package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes members out of an object, so that those which are left may stand together. */
final class MemberChoice {

    private final Document document;

    MemberChoice(Document document) {
        this.document = document;
    }

    void apply(JsonNode schema, ObjectNode made) {
        List<JsonNode> parts = new ArrayList<>();
        collect(schema, parts);
        parts.forEach(part -> oneOf(part, made));
        parts.forEach(part -> not(part.path("not"), List.of(), made));
        for (int size = -1; size != made.size(); ) {
            size = made.size();
            parts.forEach(part -> dependent(part, made));
        }
    }

    private void collect(JsonNode reference, List<JsonNode> parts) {
        JsonNode schema = document.resolve(reference);
        schema.path("allOf").forEach(each -> collect(each, parts));
        parts.add(schema);
    }

    /** Keeps the first alternative that is there as a whole. */
    private static void oneOf(JsonNode schema, ObjectNode made) {
        List<List<String>> sets = new ArrayList<>();
        for (JsonNode each : schema.path("oneOf")) {
            if (names(each).isEmpty() && !each.has("not") || each.has("properties")) {
                return;
            }
            sets.add(names(each));
        }
        List<String> kept = sets.stream()
                .filter(each -> !each.isEmpty() && has(made, each))
                .findFirst()
                .orElse(List.of());
        sets.stream()
                .filter(each -> each != kept && !each.isEmpty() && has(made, each))
                .forEach(each -> leaveOut(made, each, kept));
    }

    private static void not(JsonNode schema, List<String> with, ObjectNode made) {
        schema.path("anyOf").forEach(each -> not(each, with, made));
        if (!names(schema).isEmpty() && has(made, names(schema)) && has(made, with)) {
            leaveOut(made, names(schema), with);
        }
    }

    private static void dependent(JsonNode schema, ObjectNode made) {
        for (Map.Entry<String, JsonNode> each : schema.path("dependentRequired").properties()) {
            List<String> needed = new ArrayList<>();
            each.getValue().forEach(name -> needed.add(name.asText()));
            if (!has(made, needed)) {
                made.remove(each.getKey());
            }
        }
        for (Map.Entry<String, JsonNode> each : schema.path("dependentSchemas").properties()) {
            if (!has(made, names(each.getValue()))) {
                made.remove(each.getKey());
            }
            not(each.getValue().path("not"), List.of(each.getKey()), made);
        }
    }

    private static List<String> names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("required").forEach(each -> names.add(each.asText()));
        return names;
    }

    private static boolean has(ObjectNode made, List<String> names) {
        return names.stream().allMatch(made::has);
    }

    /** Leaves out the last that need not stay. */
    private static void leaveOut(ObjectNode made, List<String> names, List<String> kept) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (!kept.contains(names.get(i))) {
                made.remove(names.get(i));
                return;
            }
        }
    }
}
