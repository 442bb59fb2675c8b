package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Random;

/** Values that fit a schema, different each time. What it does not know to make differently is the sample. */
final class RandomValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LETTERS = "abcdefghij KLMNOP0123456789-_.,äß東😀";

    private final Document document;
    private final Samples samples;
    private final Random random;

    RandomValues(Document document, Random random) {
        this.document = document;
        this.samples = new Samples(document);
        this.random = random;
    }

    JsonNode body(JsonNode mediaType) {
        return random.nextInt(4) == 0 ? samples.body(mediaType).deepCopy() : of(mediaType.path("schema"), 0);
    }

    JsonNode parameter(JsonNode parameter) {
        return of(parameter.path("schema"), 0);
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode reference, int depth) {
        JsonNode schema = document.resolve(reference);
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.path("enum").size() > 0) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        String type = type(schema);
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> schema.has("prefixItems") ? samples.value(schema) : array(schema, depth);
            case "string" -> schema.has("format") ? samples.value(schema) : JSON.textNode(text(schema));
            case "integer" -> JSON.numberNode(integer(schema));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> samples.value(schema);
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray() && type.size() > 0) {
            return type.get(random.nextInt(type.size())).asText();
        }
        return type.asText(schema.has("properties") ? "object" : "");
    }

    private JsonNode object(JsonNode schema, int depth) {
        if (schema.has("allOf") || !schema.has("properties")) {
            return samples.value(schema);
        }
        ObjectNode made = JSON.objectNode();
        String required = schema.path("required").toString();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean wanted = required.contains("\"" + property.getKey() + "\"");
            if (wanted || depth < 5 && random.nextBoolean()) {
                made.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        new MemberChoice(document).apply(schema, made);
        return made;
    }

    private JsonNode array(JsonNode schema, int depth) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(3), least + 3);
        ArrayNode made = JSON.arrayNode();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            made.add(of(schema.path("items"), depth + 1));
        }
        return made;
    }

    private String text(JsonNode schema) {
        if (schema.has("pattern")) {
            return ScalarSamples.found(schema, random);
        }
        int least = schema.path("minLength").asInt(0);
        int most = Math.min(schema.path("maxLength").asInt(least + 20), least + 20);
        StringBuilder made = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            made.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return made.toString();
    }

    private long integer(JsonNode schema) {
        long least =
                schema.path("exclusiveMinimum").asLong(schema.path("minimum").asLong(0) - 1) + 1;
        long most =
                schema.path("exclusiveMaximum").asLong(schema.path("maximum").asLong(least + 1_000) + 1) - 1;
        return least + (long) (random.nextDouble() * (most - least));
    }
}
