package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Valid values: the document's own example where there is one, else one made from the schema. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("date-time", "2026-06-20T10:00:00Z"),
            Map.entry("date", "2026-06-20"),
            Map.entry("time", "10:00:00Z"),
            Map.entry("duration", "P1D"),
            Map.entry("decimal", "10.50"),
            Map.entry("uri", "https://example.test/a"),
            Map.entry("email", "a@example.com"),
            Map.entry("uuid", "0190f3c2-8d7e-7cc1-b6a5-3b1f9f2d4e5a"),
            Map.entry("byte", "cHM="),
            Map.entry("ipv4", "127.0.0.1"),
            Map.entry("ipv6", "::1"),
            Map.entry("hostname", "example.test"));

    /** A schema that contains itself ends somewhere: from here on, what is optional is left out. */
    private static final int DEEP = 6;

    private static final int ENDLESS = 60;

    private final Document document;
    private final int which;
    private final BiPredicate<JsonNode, JsonNode> fits;

    Samples(Document document) {
        this(document, 0);
    }

    /**
     * Values of which each is another example.
     *
     * @param which the number of the example, from 0, where there are several; the last where there are fewer
     */
    Samples(Document document, int which) {
        this(document, which, (schema, value) -> true);
    }

    /**
     * Values that are known to fit.
     *
     * @param fits tells of a schema and a value that was made of it whether it may be used; what the document shows is always
     */
    Samples(Document document, int which, BiPredicate<JsonNode, JsonNode> fits) {
        this.document = document;
        this.which = which;
        this.fits = fits;
    }

    /** How many examples the place of a document has that has most of them; 0 where it has none. */
    static int most(JsonNode node) {
        int most = node.has("example") ? 1 : 0;
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            boolean isData = List.of("example", "default", "const", "enum").contains(each.getKey());
            most = Math.max(
                    most,
                    each.getKey().equals("examples") ? each.getValue().size() : isData ? 0 : most(each.getValue()));
        }
        if (node.isArray()) {
            for (JsonNode each : node) {
                most = Math.max(most, most(each));
            }
        }
        return most;
    }

    /** A body of a media type: its example, else one of its schema. */
    JsonNode body(JsonNode mediaType) {
        JsonNode schema = document.resolve(mediaType.path("schema"));
        // A form's example may be written as on the wire.
        if (mediaType.has("example")
                && !(mediaType.get("example").isTextual() && type(schema).equals("object"))) {
            return mediaType.get("example");
        }
        List<JsonNode> examples = new ArrayList<>();
        for (JsonNode example : mediaType.path("examples")) {
            if (document.resolve(example).has("value")) {
                examples.add(document.resolve(example).get("value"));
            }
        }
        return examples.isEmpty() ? value(schema) : chosen(examples);
    }

    /** A value of a parameter. */
    JsonNode parameter(JsonNode parameter) {
        if (parameter.has("example") || !parameter.path("examples").isEmpty()) {
            return body(parameter);
        }
        for (JsonNode content : parameter.path("content")) {
            return body(content);
        }
        JsonNode schema = parameter.path("schema");
        JsonNode value = value(schema);
        // A schema that others share may have examples that no header can carry.
        boolean isOwn = !schema.has("$ref") && isShown(schema) && !schema.has("enum");
        if (isOwn || isCarried(parameter.path("in").asText(), value)) {
            return value;
        }
        for (JsonNode other : document.resolve(schema).path("enum")) {
            if (isCarried(parameter.path("in").asText(), other)) {
                return other;
            }
        }
        throw new NoSampleException("no value is known of " + schema + " that its place can carry");
    }

    /** What HTTP lets a header and a cookie have; one without a place is a header of a response. */
    private static boolean isCarried(String in, JsonNode value) {
        return switch (in) {
            case "query" -> true;
            case "path" -> !value.isTextual() || !value.asText().matches("\\s*|\\.|\\.\\.");
            case "cookie" -> !value.isTextual() || value.asText().matches("[!#-+\\--:<-\\[\\]-~]*");
            default -> !value.isTextual() || value.asText().matches("[ -~]*\\S[ -~]*");
        };
    }

    /**
     * A value of a schema: all that it may have, or only what it must have.
     *
     * @throws NoSampleException if neither fits
     */
    JsonNode value(JsonNode schema) {
        JsonNode all = of(schema, 0);
        if (isShown(document.resolve(schema)) || fits.test(schema, all)) {
            return all;
        }
        JsonNode least = of(schema, DEEP);
        if (fits.test(schema, least)) {
            return least;
        }
        throw new NoSampleException("no value is known of " + schema);
    }

    /** What the document itself shows has to be right. */
    private static boolean isShown(JsonNode schema) {
        return Stream.of("example", "const", "default", "examples", "enum").anyMatch(schema::has);
    }

    private JsonNode of(JsonNode reference, int depth) {
        if (depth > ENDLESS) {
            throw new NoSampleException("what is required requires itself in " + reference);
        }
        JsonNode schema = document.resolve(reference);
        for (String keyword : List.of("example", "const", "default")) {
            // A default is often {}, whatever the schema wants. An integer without a format may be any; in Java it is a
            // long.
            if (schema.has(keyword)
                    && !(keyword.equals("default") && schema.get(keyword).isContainerNode())
                    && (!schema.get(keyword).isBigInteger()
                            || schema.get(keyword).canConvertToLong())) {
                return schema.get(keyword);
            }
        }
        for (String keyword : List.of("examples", "enum")) {
            if (schema.path(keyword).size() > 0) {
                List<JsonNode> values = new ArrayList<>();
                schema.get(keyword).forEach(values::add);
                return chosen(values);
            }
        }
        List<JsonNode> parts = new ArrayList<>();
        schema.path("allOf").forEach(parts::add);
        if (parts.size() == 1 && !schema.has("properties")) {
            return named(of(parts.get(0), depth + 1), document.resolve(parts.get(0)), reference);
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            // Alternatives beside properties are parts of one object.
            for (JsonNode alternative : schema.has("properties") ? List.<JsonNode>of() : schema.path(keyword)) {
                return discriminated(schema.path("discriminator"), alternative, of(alternative, depth + 1));
            }
        }
        return switch (type(schema)) {
            case "object" -> object(reference, schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.textNode(text(schema));
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(true);
            case "null" -> JSON.nullNode();
            default -> JSON.textNode("any");
        };
    }

    /** What a component inherits may have a discriminator, which tells the component. */
    private static JsonNode named(JsonNode made, JsonNode parent, JsonNode reference) {
        return parent.has("oneOf") || parent.has("anyOf")
                ? made
                : discriminated(parent.path("discriminator"), reference, made);
    }

    private JsonNode chosen(List<JsonNode> values) {
        return values.get(Math.min(which, values.size() - 1));
    }

    /** Names the alternative where the discriminator's property would hold any text. */
    private static JsonNode discriminated(JsonNode discriminator, JsonNode alternative, JsonNode made) {
        String target = alternative.path("$ref").asText();
        if (discriminator.isObject() && made instanceof ObjectNode object && !target.isEmpty()) {
            String value = target.substring(target.lastIndexOf('/') + 1);
            for (Map.Entry<String, JsonNode> mapping :
                    discriminator.path("mapping").properties()) {
                if (mapping.getValue().asText().equals(target)
                        || mapping.getValue().asText().equals(value)) {
                    value = mapping.getKey();
                    break;
                }
            }
            return object.deepCopy().put(discriminator.path("propertyName").asText(), value);
        }
        return made;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asText();
        }
        boolean object = schema.has("properties") || schema.has("allOf");
        return type.asText(object ? "object" : "");
    }

    private JsonNode object(JsonNode reference, JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            if (of(part, depth + 1) instanceof ObjectNode members) {
                made.setAll((ObjectNode) named(members, document.resolve(part), reference));
            }
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(each -> required.add(each.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (depth < DEEP || required.contains(property.getKey())) {
                made.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.path(keyword).path(0).isObject()
                    && of(schema.get(keyword).get(0), depth + 1) instanceof ObjectNode first) {
                made.setAll((ObjectNode) discriminated(
                        schema.path("discriminator"), schema.get(keyword).get(0), first));
            }
        }
        JsonNode others = schema.path("additionalProperties");
        if (made.isEmpty() && others.isObject() && !schema.has("propertyNames") && depth < DEEP) {
            made.set("key", of(others, depth + 1));
        }
        new MemberChoice(document).apply(schema, made);
        return made;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.arrayNode();
        schema.path("prefixItems").forEach(each -> made.add(of(each, depth + 1)));
        int wanted = Math.max(schema.path("minItems").asInt(0), depth < DEEP ? 1 : 0);
        for (int i = made.size(); i < wanted && i < schema.path("maxItems").asInt(wanted); i++) {
            made.add(of(schema.path("items"), depth + 1));
        }
        return made;
    }

    private static String text(JsonNode schema) {
        if (schema.has("pattern")) {
            return found(schema, new Random(42));
        }
        String formatted = BY_FORMAT.get(schema.path("format").asText());
        if (formatted != null) {
            return formatted;
        }
        int length = Math.max(
                schema.path("minLength").asInt(0),
                Math.min(4, schema.path("maxLength").asInt(4)));
        return "text".repeat(length / 4 + 1).substring(0, length);
    }

    /** A text that the pattern of a schema finds. */
    static String found(JsonNode schema, Random random) {
        return PatternSample.of(
                schema.get("pattern").asText(),
                schema.path("minLength").asInt(0),
                schema.path("maxLength").asInt(Integer.MAX_VALUE),
                random);
    }

    private static JsonNode number(JsonNode schema) {
        BigDecimal value = BigDecimal.ONE;
        if (schema.has("maximum") || schema.has("exclusiveMaximum")) {
            value = limit(schema, "maximum", "exclusiveMaximum").subtract(BigDecimal.ONE);
        }
        if (schema.has("minimum") || schema.has("exclusiveMinimum")) {
            value = limit(schema, "minimum", "exclusiveMinimum")
                    .add(schema.has("exclusiveMinimum") ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (schema.has("multipleOf")) {
            BigDecimal step = schema.get("multipleOf").decimalValue();
            value = value.divide(step, 0, java.math.RoundingMode.CEILING).multiply(step);
        }
        return schema.path("type").toString().contains("integer")
                ? JSON.numberNode(value.longValue())
                : JSON.numberNode(value);
    }

    private static BigDecimal limit(JsonNode schema, String inclusive, String exclusive) {
        return (schema.has(inclusive) ? schema.get(inclusive) : schema.get(exclusive)).decimalValue();
    }
}
