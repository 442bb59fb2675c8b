package br.com.pilotstatus.templates.schema;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Decides which properties are printed as {@code ***}. */
public final class Secrets {

    private static final List<String> ENDINGS = List.of("token", "secret", "password", "apikey");

    private Secrets() {}

    /** Decides by the name, by the schema, and by what stands beside a reference to it. */
    public static boolean isSecret(String name, JsonNode schema, JsonNode resolved) {
        return isSecret(schema) || isSecret(resolved) || looksSecret(name);
    }

    private static boolean isSecret(JsonNode schema) {
        return schema.path("format").asString("").equals("password")
                || schema.path("writeOnly").asBoolean(false);
    }

    private static boolean looksSecret(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }
}
