package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;

/** Texts and numbers that the limits, the pattern and the format of a schema allow. */
final class ScalarSamples {

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

    private ScalarSamples() {}

    /** A text of the pattern, the format or the lengths of a schema. */
    static JsonNode text(JsonNode schema) {
        if (schema.has("pattern")) {
            return JSON.textNode(found(schema, new Random(42)));
        }
        String formatted = BY_FORMAT.get(schema.path("format").asText());
        if (formatted != null) {
            return JSON.textNode(formatted);
        }
        int length = Math.max(
                schema.path("minLength").asInt(0),
                Math.min(4, schema.path("maxLength").asInt(4)));
        return JSON.textNode("text".repeat(length / 4 + 1).substring(0, length));
    }

    /** A text that the pattern of a schema finds. */
    static String found(JsonNode schema, Random random) {
        return PatternSample.of(
                schema.get("pattern").asText(),
                schema.path("minLength").asInt(0),
                schema.path("maxLength").asInt(Integer.MAX_VALUE),
                random);
    }

    /** A number within the limits of a schema. */
    static JsonNode number(JsonNode schema) {
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
            value = value.divide(step, 0, RoundingMode.CEILING).multiply(step);
        }
        return schema.path("type").toString().contains("integer")
                ? JSON.numberNode(value.longValue())
                : JSON.numberNode(value);
    }

    private static BigDecimal limit(JsonNode schema, String inclusive, String exclusive) {
        return (schema.has(inclusive) ? schema.get(inclusive) : schema.get(exclusive)).decimalValue();
    }
}
