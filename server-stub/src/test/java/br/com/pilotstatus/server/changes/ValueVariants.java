package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.contract.PatternSample;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Values that a schema of a document allows, as far apart as it allows: all members and as few as may be, each optional one
 * alone, each alternative and each constant, one more of an open set, the longest text and the shortest. The first has all members.
 */
final class ValueVariants {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** A member of which no document says anything. */
    static final String OTHER = "x-other";

    private static final int DEEP = 3;
    private static final int LONG = 40;
    // With what is reserved in addresses and forms.
    private static final String TEXT = "te&t=/x";
    private static final Map<String, String> BY_FORMAT = Map.of(
            "date-time", "2026-06-20T10:00:00Z",
            "date", "2026-06-20",
            "email", "a@example.com",
            "uuid", "0190f3c2-8d7e-7cc1-b6a5-3b1f9f2d4e5a",
            "password", "a secret of forty characters, more or les");

    private final JsonNode document;

    ValueVariants(JsonNode document) {
        this.document = document;
    }

    /** Values of a schema, the fullest first. */
    List<JsonNode> of(JsonNode schema) {
        return of(schema, 0);
    }

    private List<JsonNode> of(JsonNode reference, int depth) {
        JsonNode schema = resolve(reference);
        if (schema.has("const")) {
            return List.of(schema.get("const"));
        }
        if (!schema.path("enum").isEmpty()) {
            List<JsonNode> values = new ArrayList<>();
            schema.get("enum").forEach(values::add);
            if (schema.path("x-open").asBoolean() && values.get(0).isTextual()) {
                values.add(JSON.textNode("not listed"));
            }
            return values;
        }
        JsonNode alternatives = schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
        if (!alternatives.isEmpty() && !schema.has("properties")) {
            Set<JsonNode> values = new LinkedHashSet<>();
            Set<JsonNode> ambiguous = new HashSet<>();
            for (JsonNode each : alternatives) {
                Set<JsonNode> its = new LinkedHashSet<>();
                for (JsonNode value : of(each, depth + 1)) {
                    its.add(discriminated(schema.path("discriminator"), each, value));
                }
                its.stream().filter(values::contains).forEach(ambiguous::add);
                if (!schema.has("discriminator") && alternatives.size() > 1) {
                    its.stream().filter(value -> tellsNothing(value, each)).forEach(ambiguous::add);
                }
                values.addAll(its);
            }
            List<JsonNode> all = List.copyOf(values);
            // What is of two alternatives is of none of them.
            values.removeAll(ambiguous);
            return values.isEmpty() ? all : List.copyOf(values);
        }
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) {
            schema.get("type").forEach(each -> types.add(each.asText()));
        } else {
            types.add(schema.path("type").asText(schema.has("properties") || schema.has("allOf") ? "object" : "any"));
        }
        List<JsonNode> values = new ArrayList<>();
        types.forEach(each -> values.addAll(ofType(each, schema, depth)));
        return values;
    }

    /** Whether it is an object without any of the members that an alternative declares. */
    private boolean tellsNothing(JsonNode value, JsonNode alternative) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect(alternative, properties, new LinkedHashSet<>());
        return value.isObject() && properties.keySet().stream().noneMatch(value::has);
    }

    private List<JsonNode> ofType(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> text(schema);
            case "integer" -> integer(schema);
            case "number" -> number(schema);
            case "boolean" -> List.of(JSON.booleanNode(true), JSON.booleanNode(false));
            case "null" -> List.of(JSON.nullNode());
            default ->
                List.of(
                        JSON.textNode("any"),
                        JSON.numberNode(7),
                        JSON.objectNode().set("any", JSON.arrayNode().add(true)));
        };
    }

    private static List<JsonNode> integer(JsonNode schema) {
        long most = schema.path("format").asText().equals("int32") ? 2_000_000_000L : 5_000_000_000L;
        long greatest = schema.has("exclusiveMaximum")
                ? schema.get("exclusiveMaximum").asLong() - 1
                : schema.path("maximum").asLong(most);
        long least = schema.has("exclusiveMinimum")
                ? schema.get("exclusiveMinimum").asLong() + 1
                : schema.path("minimum").asLong(-most);
        return List.of(JSON.numberNode(greatest), JSON.numberNode(least));
    }

    private static List<JsonNode> number(JsonNode schema) {
        Set<JsonNode> values = new LinkedHashSet<>(List.of(JSON.numberNode(1.5), JSON.numberNode(-2)));
        for (String bound : List.of("maximum", "minimum")) {
            if (schema.has(bound)) {
                values.add(schema.get(bound));
            }
        }
        return List.copyOf(values);
    }

    private static List<JsonNode> text(JsonNode schema) {
        if (schema.has("pattern")) {
            Set<JsonNode> values = new LinkedHashSet<>();
            Random random = new Random(7);
            for (int draw = 0; draw < 16; draw++) {
                values.add(JSON.textNode(PatternSample.of(
                        schema.get("pattern").asText(),
                        schema.path("minLength").asInt(0),
                        schema.path("maxLength").asInt(Integer.MAX_VALUE),
                        random)));
            }
            return List.copyOf(values);
        }
        String formatted = BY_FORMAT.get(schema.path("format").asText());
        if (formatted != null) {
            return List.of(JSON.textNode(formatted.substring(
                    0, Math.min(formatted.length(), schema.path("maxLength").asInt(LONG)))));
        }
        int least = schema.path("minLength").asInt(0);
        int most = Math.max(least, schema.path("maxLength").asInt(LONG));
        return List.of(
                JSON.textNode(TEXT.repeat(most / TEXT.length() + 1).substring(0, most)),
                JSON.textNode("a".repeat(Math.max(least, 1))));
    }

    private List<JsonNode> array(JsonNode schema, int depth) {
        List<JsonNode> values = new ArrayList<>();
        if (depth <= DEEP) {
            List<JsonNode> items = of(schema.path("items"), depth + 1);
            ArrayNode all = JSON.arrayNode();
            items.stream().limit(2).forEach(all::add);
            values.add(all);
            items.forEach(each -> values.add(JSON.arrayNode().add(each)));
            if (!schema.path("uniqueItems").asBoolean()) {
                values.add(JSON.arrayNode().add(items.get(0)).add(items.get(0)));
            }
        }
        values.add(JSON.arrayNode());
        return values;
    }

    private List<JsonNode> object(JsonNode schema, int depth) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        collect(schema, properties, required);
        Map<String, List<JsonNode>> members = new LinkedHashMap<>();
        properties.forEach((name, each) -> {
            if (depth < DEEP || required.contains(name)) {
                members.put(name, of(each, depth + 1));
            }
        });
        ObjectNode full = JSON.objectNode();
        members.forEach((name, values) -> full.set(name, values.get(0)));
        ObjectNode least = JSON.objectNode();
        required.stream()
                .filter(members::containsKey)
                .forEach(name -> least.set(name, members.get(name).get(0)));
        Set<JsonNode> all = new LinkedHashSet<>(List.of(full, least));
        ObjectNode asSent = least.deepCopy();
        properties.forEach((name, each) -> {
            if (resolve(each).path("readOnly").asBoolean()) {
                asSent.remove(name);
            }
        });
        all.add(asSent);
        members.forEach((name, values) -> {
            all.add(least.deepCopy().set(name, values.get(0)));
            values.forEach(each -> all.add(full.deepCopy().set(name, each)));
        });
        JsonNode others = schema.path("additionalProperties");
        if ((!others.isBoolean() || others.asBoolean())
                && !schema.path("unevaluatedProperties").isBoolean()) {
            List<JsonNode> kept = others.isObject() && !others.isEmpty()
                    ? of(others, depth + 1)
                    : properties.isEmpty() ? ofType("any", schema, depth) : List.of(JSON.textNode("kept"));
            for (JsonNode each : kept) {
                all.add(full.deepCopy().set(OTHER, each));
            }
        }
        return List.copyOf(all);
    }

    private void collect(JsonNode reference, Map<String, JsonNode> properties, Set<String> required) {
        JsonNode schema = resolve(reference);
        schema.path("allOf").forEach(each -> collect(each, properties, required));
        schema.path("properties").properties().forEach(each -> properties.put(each.getKey(), each.getValue()));
        schema.path("required").forEach(each -> required.add(each.asText()));
    }

    private static JsonNode discriminated(JsonNode discriminator, JsonNode alternative, JsonNode value) {
        String target = alternative.path("$ref").asText();
        if (!discriminator.isObject() || !(value instanceof ObjectNode object)) {
            return value;
        }
        String name = target.substring(target.lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> each : discriminator.path("mapping").properties()) {
            if (each.getValue().asText().equals(target)) {
                name = each.getKey();
            }
        }
        return object.deepCopy().put(discriminator.path("propertyName").asText(), name);
    }

    JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        while (current.has("$ref")) {
            current = document.at(current.get("$ref").asText().substring(1));
        }
        return current;
    }
}
