package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Strings that fit a schema. */
final class Texts {

    private static final String USUAL = "text";

    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("date-time", "2026-06-20T10:00:00.000Z"),
            Map.entry("date", "2026-06-20"),
            Map.entry("time", "10:00:00Z"),
            Map.entry("duration", "PT1H"),
            Map.entry("uri", "https://example.com/a"),
            Map.entry("email", "ana@example.com"),
            Map.entry("uuid", "0190f3c2-8d7e-7cc1-b6a5-3b1f9f2d4e5a"),
            Map.entry("byte", "c2FuZGJveA=="));

    /** Where a pattern is all that is known: what such patterns mostly are about. */
    private static final List<String> COMMON = List.of(
            USUAL,
            "5511999999999",
            "+5511999999999",
            "123456",
            "BRL",
            "en",
            "en_US",
            "2026-06-20",
            "ana@example.com",
            "https://example.com/a",
            "120363000000000000@newsletter",
            "123456789-987654321@g.us",
            "data:application/pdf;base64,c2FuZGJveA==",
            "a1b2c3d4e5f60718",
            "0190f3c2-8d7e-7cc1-b6a5-3b1f9f2d4e5a");

    private Texts() {}

    static String of(JsonNode schema) {
        String formatted = BY_FORMAT.get(schema.path("format").asText());
        if (formatted != null) {
            return formatted;
        }
        if (schema.has("pattern")) {
            return COMMON.stream()
                    .filter(each -> fits(schema.get("pattern").asText(), each))
                    .findFirst()
                    .orElse(USUAL);
        }
        int shortest = schema.path("minLength").asInt(0);
        int length = Math.max(
                shortest, Math.min(USUAL.length(), schema.path("maxLength").asInt(USUAL.length())));
        return USUAL.repeat(length / USUAL.length() + 1).substring(0, length);
    }

    private static boolean fits(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException otherDialect) {
            return false;
        }
    }
}
