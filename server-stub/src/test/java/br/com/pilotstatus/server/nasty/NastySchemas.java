package br.com.pilotstatus.server.nasty;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Schemas of any shape: unions at any depth, maps of lists of unions, recursion, chains of {@code allOf}. */
final class NastySchemas {

    private static final List<String> FORMATS = List.of(
            "date-time",
            "date",
            "uuid",
            "uri",
            "byte",
            "password",
            "email",
            "time",
            "duration",
            "binary",
            "decimal",
            "nosuch");

    private final Random random;
    private final NastyNames names;
    private final List<String> components;

    NastySchemas(Random random, NastyNames names, List<String> components) {
        this.random = random;
        this.names = names;
        this.components = components;
    }

    /** Any schema, with so many levels inside. */
    ObjectNode any(int depth) {
        ObjectNode schema = switch (random.nextInt(depth > 0 ? 14 : 6)) {
            case 0 -> reference();
            case 1, 2 -> text();
            case 3 -> number();
            case 4 -> node().put("type", "boolean");
            case 5 -> enumeration();
            case 6 -> array(depth);
            case 7 -> map(depth);
            case 8, 9, 10 -> object(depth);
            case 11 -> union(depth);
            case 12 -> parts(depth);
            default -> node();
        };
        if (!schema.has("$ref")) {
            adorn(schema);
        }
        return schema;
    }

    /** A schema that is not only another name: circles of names mean nothing. */
    ObjectNode definition() {
        ObjectNode schema = any(2);
        while (schema.has("$ref")) {
            schema = any(2);
        }
        return schema;
    }

    ObjectNode object(int depth) {
        ObjectNode schema = node().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = node().arrayNode();
        for (String name : names.distinct(1 + random.nextInt(5))) {
            properties.set(name, any(depth - 1));
            if (random.nextInt(3) == 0) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        switch (random.nextInt(6)) {
            case 0 -> schema.put("additionalProperties", false);
            case 1 -> schema.set("additionalProperties", any(depth - 1));
            case 2 -> schema.put("minProperties", 1);
            default -> {}
        }
        return schema;
    }

    /** What a parameter or header may be. */
    ObjectNode plain() {
        return switch (random.nextInt(5)) {
            case 0 -> number();
            case 1 -> enumeration();
            case 2 -> node().put("type", "array").set("items", text());
            default -> text();
        };
    }

    private ObjectNode text() {
        ObjectNode schema = node().put("type", "string");
        switch (random.nextInt(6)) {
            case 0 -> schema.put("format", FORMATS.get(random.nextInt(FORMATS.size())));
            case 1 -> schema.put("minLength", random.nextInt(3)).put("maxLength", 5);
            case 2 -> schema.put("pattern", "^[a-z\\d\"\\\\]*$");
            default -> {}
        }
        return schema;
    }

    private ObjectNode number() {
        ObjectNode schema = node().put("type", random.nextBoolean() ? "integer" : "number");
        switch (random.nextInt(6)) {
            case 0 -> schema.put("format", random.nextBoolean() ? "int32" : "int64");
            case 1 -> schema.put("format", random.nextBoolean() ? "double" : "float");
            case 2 -> schema.put("minimum", -7).put("maximum", 1e19);
            case 3 -> schema.put("multipleOf", 3);
            default -> {}
        }
        return schema;
    }

    private ObjectNode enumeration() {
        ObjectNode schema = node();
        if (random.nextInt(5) == 0) {
            schema.put("type", "integer")
                    .putArray("enum")
                    .add(1)
                    .add(-1)
                    .add(10)
                    .add(random.nextInt(1000) - 500);
        } else {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            names.distinct(1 + random.nextInt(6)).forEach(values::add);
        }
        return schema;
    }

    private ObjectNode array(int depth) {
        ObjectNode schema = node().put("type", "array");
        schema.set("items", any(depth - 1));
        if (random.nextInt(4) == 0) {
            schema.put("minItems", 1).put("uniqueItems", true);
        }
        return schema;
    }

    private ObjectNode map(int depth) {
        return node().put("type", "object").set("additionalProperties", any(depth - 1));
    }

    private ObjectNode union(int depth) {
        ObjectNode schema = node();
        ArrayNode alternatives = schema.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            alternatives.add(
                    random.nextInt(3) == 0 ? any(depth - 1) : random.nextBoolean() ? reference() : object(depth - 1));
        }
        return schema;
    }

    private ObjectNode parts(int depth) {
        ObjectNode schema = node();
        ArrayNode parts = schema.putArray("allOf");
        parts.add(random.nextBoolean() ? reference() : object(depth - 1));
        if (random.nextInt(4) > 0) {
            parts.add(object(depth - 1));
        }
        return schema;
    }

    ObjectNode reference() {
        return node().put("$ref", "#/components/schemas/" + components.get(random.nextInt(components.size())));
    }

    private void adorn(ObjectNode schema) {
        if (random.nextInt(3) == 0) {
            NastyExamples.addTo(schema, random, names);
        }
        if (random.nextInt(4) == 0) {
            schema.put("description", names.text());
        }
        if (random.nextInt(8) == 0) {
            schema.put("title", names.any());
        }
        if (random.nextInt(10) == 0) {
            schema.put("deprecated", true);
        }
        if (random.nextInt(8) == 0 && schema.path("type").isTextual() && !schema.has("enum")) {
            String type = schema.path("type").textValue();
            schema.putArray("type").add(type).add("null");
        }
        if (random.nextInt(10) == 0) {
            schema.put(random.nextBoolean() ? "readOnly" : "writeOnly", true);
        }
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
