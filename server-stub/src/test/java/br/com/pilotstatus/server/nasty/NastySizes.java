package br.com.pilotstatus.server.nasty;

import static br.com.pilotstatus.server.nasty.NastySchemas.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Random;

/** Sizes around what a class file can hold, and documents as OpenAPI 3.0 writes them. */
final class NastySizes {

    /** What a text of a class file can hold, in characters of three bytes, and one more. */
    private static final int[] LENGTHS = {21_845, 21_846, 65_536};

    /** The path of the operation that gives what is large. */
    static final String PATH = "/large";

    private final Random random;
    private final ObjectNode root;

    private NastySizes(Random random, ObjectNode root) {
        this.random = random;
        this.root = root;
    }

    /** Adds to a few documents what is large, in a component that an operation gives. */
    static void addTo(ObjectNode root, Random random) {
        NastySizes sizes = new NastySizes(random, root);
        switch (random.nextInt(60)) {
            case 0 -> sizes.add("LargeEnum", sizes.values());
            case 1 -> sizes.add("ManyProperties", sizes.properties());
            case 2, 3 -> sizes.add("DeepUnion", sizes.union(3 + random.nextInt(4)));
            case 4, 5, 6 -> sizes.add("LongTexts", sizes.texts());
            default -> {}
        }
    }

    private void add(String name, ObjectNode schema) {
        ((ObjectNode) root.get("components").get("schemas")).set(name, schema);
        ObjectNode operation = ((ObjectNode) root.get("paths")).putObject(PATH).putObject("get");
        operation
                .putObject("responses")
                .putObject("200")
                .put("description", "ok")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode values() {
        ObjectNode schema = node().put("type", "string");
        ArrayNode values = schema.putArray("enum");
        for (int i = 0, count = 1000 + random.nextInt(2500); i < count; i++) {
            values.add("v" + i);
        }
        return schema;
    }

    private ObjectNode properties() {
        ObjectNode schema = node().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (int i = 0, count = 200 + random.nextInt(400); i < count; i++) {
            properties.putObject("p" + i).put("type", random.nextBoolean() ? "string" : "integer");
        }
        return schema;
    }

    private ObjectNode union(int depth) {
        ObjectNode schema = node();
        ArrayNode alternatives = schema.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
        for (int i = 0; i < 2; i++) {
            ObjectNode object = node().put("type", "object");
            object.putObject("properties")
                    .set("of" + depth + i, depth == 0 ? node().put("type", "string") : union(depth - 1));
            alternatives.add(object);
            depth = depth / 2;
        }
        return schema;
    }

    private ObjectNode texts() {
        ObjectNode schema = node().put("type", "object");
        String text = (random.nextBoolean() ? "名" : "x").repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("a")
                .put("type", "string")
                .put("pattern", random.nextBoolean() ? text : "\\s".repeat(5000));
        properties.putObject("b").put("type", "string").put("default", text).put("description", text);
        properties.putObject("c").put("type", "string").put("example", text);
        properties
                .putObject("d")
                .put("type", "string")
                .putArray("enum")
                .add(text)
                .add("d");
        properties.putObject("e").put("type", "string").put("const", text);
        properties.putObject(text).put("type", "string");
        schema.putArray("required").add(text);
        return schema;
    }

    /** The same as OpenAPI 3.0 says it. */
    static ObjectNode old(ObjectNode root) {
        root.remove("webhooks");
        root.remove("x-webhook-event");
        return ((ObjectNode) written(root)).put("openapi", "3.0.3");
    }

    private static JsonNode written(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> list.add(written(each)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = node();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            JsonNode value = each.getValue();
            if (each.getKey().equals("type") && value.isArray()) {
                object.set("type", value.get(0));
                object.put("nullable", true);
            } else if (each.getKey().equals("const") && value.isTextual()) {
                object.putArray("enum").add(value);
            } else {
                object.set(each.getKey(), written(value));
            }
        }
        return object;
    }
}
