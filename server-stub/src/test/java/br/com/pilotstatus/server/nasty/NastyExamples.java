package br.com.pilotstatus.server.nasty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Examples in all forms in which a validator takes them: {@code 1.0} and {@code 1e2} are integers, a leap second is one. */
final class NastyExamples {

    private static final Map<String, List<String>> BY_FORMAT = Map.of(
            "date-time",
            List.of(
                    "2026-06-20T10:00:00Z",
                    "2016-12-31T23:59:60Z",
                    "2026-06-20T10:00:00.1234567891+02:00",
                    "2026-06-20t10:00:00.5z"),
            "date",
            List.of("2026-06-20", "2024-02-29"),
            "time",
            List.of("10:00:00Z", "23:59:60Z", "10:00:00.1234567891+02:00"),
            "duration",
            List.of("P1D", "PT36H", "P1Y2M3DT4H5M6S", "P2W"),
            "uuid",
            List.of("0190f3c2-8d7e-7cc1-b6a5-3b1f9f2d4e5a", "0190F3C2-8D7E-7CC1-B6A5-3B1F9F2D4E5A"),
            "uri",
            List.of("https://example.test/a?b=%20#c", "urn:a:b"),
            "byte",
            List.of("cHM=", ""),
            "email",
            List.of("a+b@example.test"),
            "decimal",
            List.of("1.0", "-0.50", "10"));

    private static final List<String> INTEGERS = List.of("3", "3.0", "3e2", "-3", "0");
    private static final List<String> NUMBERS = List.of("3", "3.00", "3e2", "-6.0");

    private NastyExamples() {}

    /** Gives a schema an example, if its values are plain. */
    static void addTo(ObjectNode schema, Random random, NastyNames names) {
        JsonNode value = of(schema, random, names);
        if (value != null) {
            schema.set("example", value);
        }
    }

    private static JsonNode of(ObjectNode schema, Random random, NastyNames names) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> BooleanNode.TRUE;
            case "integer" -> number(INTEGERS, random);
            case "number" -> number(NUMBERS, random);
            case "string" ->
                TextNode.valueOf(
                        schema.has("pattern") || schema.has("maxLength")
                                ? "abc"
                                : schema.has("format")
                                        ? pick(
                                                BY_FORMAT.getOrDefault(
                                                        schema.get("format").asText(), List.of("x")),
                                                random)
                                        : names.any());
            default -> null;
        };
    }

    private static JsonNode number(List<String> written, Random random) {
        return DecimalNode.valueOf(new BigDecimal(pick(written, random)));
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
