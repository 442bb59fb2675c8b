package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Valid values: the document's own example where there is one, else one made from the schema. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
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

    /** What HTTP lets a header have; one without a place is a header of a response. */
    private static boolean isCarried(String in, JsonNode value) {
        return switch (in) {
            case "query", "cookie" -> true;
            case "path" -> !value.isTextual() || !value.asText().matches("\\s*|\\.|\\.\\.");
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
            case "string" -> ScalarSamples.text(schema);
            case "integer", "number" -> ScalarSamples.number(schema);
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
                add((ObjectNode) named(members, document.resolve(part), reference), document.resolve(part), made);
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
        undeclared(required, schema, made, depth);
        new MemberChoice(document).apply(schema, made);
        return made;
    }

    /** What a part requires and does not declare is declared elsewhere: the value made there is the right one. */
    private static void add(ObjectNode members, JsonNode part, ObjectNode made) {
        for (Map.Entry<String, JsonNode> member : members.properties()) {
            boolean isKnown = part.has("allOf") || part.path("properties").has(member.getKey());
            if (isKnown || !made.has(member.getKey())) {
                made.set(member.getKey(), member.getValue());
            }
        }
    }

    /** What is required must be there, declared or not. */
    private void undeclared(List<String> required, JsonNode schema, ObjectNode made, int depth) {
        JsonNode others = schema.path("additionalProperties");
        if (others.isBoolean() && !others.booleanValue()) {
            return;
        }
        for (String name : required) {
            if (!made.has(name)) {
                made.set(name, others.isObject() ? of(others, depth + 1) : JSON.textNode("any"));
            }
        }
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
}
