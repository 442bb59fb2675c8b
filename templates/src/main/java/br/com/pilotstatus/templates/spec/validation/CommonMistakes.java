package br.com.pilotstatus.templates.spec.validation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Knows mistakes that people make out of habit, from Swagger 2, another version or another language, and what to write. */
final class CommonMistakes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("int", "\"integer\""),
            Map.entry("long", "\"integer\" with format: int64"),
            Map.entry("float", "\"number\" with format: float"),
            Map.entry("double", "\"number\" with format: double"),
            Map.entry("decimal", "\"number\""),
            Map.entry("bool", "\"boolean\""),
            Map.entry("str", "\"string\""),
            Map.entry("text", "\"string\""),
            Map.entry("date", "\"string\" with format: date"),
            Map.entry("datetime", "\"string\" with format: date-time"),
            Map.entry("date-time", "\"string\" with format: date-time"),
            Map.entry("uuid", "\"string\" with format: uuid"),
            Map.entry("file", "\"string\" with format: binary"),
            Map.entry("list", "\"array\""),
            Map.entry("map", "\"object\""),
            Map.entry("dict", "\"object\""));
    private static final String SCHEMA = "a schema stands under content and a media type:"
            + " \"content\": {\"application/json\": {\"schema\": ...}}";

    private CommonMistakes() {}

    /** Returns what to say of one; null if it is none of these. */
    static @Nullable String of(Finding finding) {
        JsonNode value = finding.error().getInstanceNode();
        if (!schema(finding).matches("https://(spec.openapis|json-schema)\\.org/.*")) {
            return null;
        }
        String key = last(finding.exactPlace(), 1);
        return switch (finding.keyword()) {
            case "type" -> type(finding, key, value);
            case "enum", "const" ->
                key.equals("type") && TYPES.containsKey(value.asString(""))
                        ? "there is no type %s: write %s".formatted(value, TYPES.get(value.asString("")))
                        : key.equals("in")
                                        && last(finding.place(), 3).equals("parameters")
                                        && List.of("body", "formData").contains(value.asString(""))
                                ? "OpenAPI 3 has no parameters in %s: write a requestBody beside the parameters"
                                        .formatted(value.asString())
                                : null;
            case "required" ->
                "content".equals(finding.error().getProperty()) && value.has("schema")
                        ? SCHEMA
                        : "schema".equals(finding.error().getProperty()) && value.has("type")
                                ? "its type stands in a schema: \"schema\": {\"type\": %s}".formatted(value.get("type"))
                                : null;
            case "unevaluatedProperties", "additionalProperties" ->
                key.equals("schema") && List.of("responses", "requestBodies").contains(last(finding.place(), 2))
                        ? SCHEMA
                        : null;
            default -> null;
        };
    }

    private static @Nullable String type(Finding finding, String key, JsonNode value) {
        boolean isOld = schema(finding).contains("/3.0/");
        if (value.isNull() && String.valueOf(finding.error().getArguments()[1]).matches(".*(object|array).*")) {
            return "is null where a value is required: write one, in YAML indented further than its name, or remove the name";
        }
        return switch (key) {
            case "required" ->
                value.isBoolean() && last(finding.place(), 3).equals("properties")
                        ? "the required properties are listed beside \"properties\": \"required\": [\"%s\"]; remove it here"
                                .formatted(last(finding.place(), 2))
                        : null;
            case "type" ->
                value.isArray() && isOld
                        ? "OpenAPI 3.0 has one type, and nullable: true instead of \"null\";"
                                + " write that, or say \"openapi\": \"3.1.0\""
                        : null;
            case "exclusiveMinimum", "exclusiveMaximum" ->
                value.isNumber() && isOld
                        ? "in OpenAPI 3.0 it is true or false, and the number stands in %s: write that, or say \"openapi\": \"3.1.0\""
                                .formatted(key.replace("exclusiveM", "m"))
                        : value.isBoolean()
                                ? "in OpenAPI 3.1 it is the number itself, in the place of %s"
                                        .formatted(key.replace("exclusiveM", "m"))
                                : null;
            default -> null;
        };
    }

    /** An example is checked by a schema of the document, and means nothing of OpenAPI. */
    private static String schema(Finding finding) {
        return finding.error().getSchemaLocation().getAbsoluteIri().toString();
    }

    private static String last(List<String> place, int from) {
        return place.size() < from ? "" : place.get(place.size() - from);
    }
}
