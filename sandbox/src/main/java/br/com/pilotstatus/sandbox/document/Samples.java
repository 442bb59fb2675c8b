package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Values of schemas: the document's own examples where there are any, completed by what the schema requires. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A schema that contains itself ends here: what is optional is left out. */
    private static final int DEEP = 5;

    private final Document document;

    Samples(Document document) {
        this.document = document;
    }

    /** A value of a media type or header: its example, else one of its schema. */
    JsonNode media(JsonNode media) {
        if (media.has("example")) {
            return completed(media.get("example"), media.path("schema"));
        }
        for (JsonNode each : media.path("examples")) {
            JsonNode example = document.resolve(each);
            if (example.has("value")) {
                return completed(example.get("value"), media.path("schema"));
            }
        }
        return value(media.path("schema"), 0);
    }

    /** Examples of the vendor lack members that a schema requires: null where that is allowed, else made. */
    private JsonNode completed(JsonNode example, JsonNode reference) {
        JsonNode schema = document.resolve(reference);
        if (example instanceof ArrayNode array && schema.has("items")) {
            ArrayNode all = JSON.arrayNode();
            array.forEach(each -> all.add(completed(each, schema.get("items"))));
            return all;
        }
        if (!(example instanceof ObjectNode members)) {
            return example;
        }
        ObjectNode all = members.deepCopy();
        for (JsonNode part : schema.path("allOf")) {
            all = (ObjectNode) completed(all, part);
        }
        JsonNode properties = schema.path("properties");
        for (Map.Entry<String, JsonNode> each : members.properties()) {
            if (properties.has(each.getKey())) {
                all.set(each.getKey(), completed(each.getValue(), properties.get(each.getKey())));
            }
        }
        for (JsonNode required : schema.path("required")) {
            String name = required.asText();
            if (!all.has(name)) {
                all.set(name, isNullable(properties.path(name)) ? JSON.nullNode() : value(properties.path(name), 1));
            }
        }
        return all;
    }

    private boolean isNullable(JsonNode reference) {
        JsonNode schema = document.resolve(reference);
        for (JsonNode type : schema.path("type")) {
            if (type.asText().equals("null")) {
                return true;
            }
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(keyword)) {
                if (document.resolve(alternative).path("type").asText().equals("null")) {
                    return true;
                }
            }
        }
        return schema.path("nullable").asBoolean();
    }

    private JsonNode value(JsonNode reference, int depth) {
        JsonNode schema = document.resolve(reference);
        for (String keyword : List.of("example", "const")) {
            if (schema.has(keyword)) {
                return completed(schema.get(keyword), schema);
            }
        }
        for (String keyword : List.of("examples", "enum")) {
            if (!schema.path(keyword).isEmpty()) {
                return schema.get(keyword).get(0);
            }
        }
        if (!schema.has("properties")) {
            for (String keyword : List.of("oneOf", "anyOf")) {
                for (JsonNode alternative : schema.path(keyword)) {
                    if (!document.resolve(alternative).path("type").asText().equals("null")) {
                        return discriminated(schema, alternative, value(alternative, depth + 1));
                    }
                }
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.textNode(Texts.of(schema));
            case "integer" -> JSON.numberNode(number(schema).longValue());
            case "number" -> JSON.numberNode(number(schema));
            case "boolean" -> JSON.booleanNode(true);
            case "null" -> JSON.nullNode();
            default -> JSON.objectNode();
        };
    }

    private JsonNode discriminated(JsonNode union, JsonNode alternative, JsonNode made) {
        JsonNode discriminator = union.path("discriminator");
        String target = alternative.path("$ref").asText();
        if (!discriminator.isObject() || !(made instanceof ObjectNode object) || target.isEmpty()) {
            return made;
        }
        String value = target.substring(target.lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> mapping : discriminator.path("mapping").properties()) {
            if (mapping.getValue().asText().equals(target)) {
                value = mapping.getKey();
            }
        }
        return object.deepCopy().put(discriminator.path("propertyName").asText(), value);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode each : type) {
            if (!each.asText().equals("null")) {
                return each.asText();
            }
        }
        return type.asText(schema.has("properties") || schema.has("allOf") ? "object" : "");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            if (value(part, depth + 1) instanceof ObjectNode members) {
                made.setAll(members);
            }
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean required = false;
            for (JsonNode name : schema.path("required")) {
                required |= name.asText().equals(property.getKey());
            }
            if (required || depth < DEEP) {
                made.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.arrayNode();
        int wanted = Math.max(schema.path("minItems").asInt(0), depth < DEEP && schema.has("items") ? 1 : 0);
        while (made.size() < wanted) {
            made.add(value(schema.path("items"), depth + 1));
        }
        return made;
    }

    private static BigDecimal number(JsonNode schema) {
        BigDecimal value = BigDecimal.ONE;
        if (schema.has("maximum") && schema.get("maximum").decimalValue().compareTo(value) < 0) {
            value = schema.get("maximum").decimalValue();
        }
        if (schema.has("minimum") && schema.get("minimum").decimalValue().compareTo(value) > 0) {
            value = schema.get("minimum").decimalValue();
        }
        if (schema.has("multipleOf")) {
            BigDecimal step = schema.get("multipleOf").decimalValue();
            value = value.divide(step, 0, RoundingMode.CEILING).multiply(step);
        }
        return value;
    }
}
