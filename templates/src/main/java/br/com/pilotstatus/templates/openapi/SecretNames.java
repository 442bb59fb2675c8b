package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Locale;

/** Knows by their names what is a secret, so that it is never printed. */
public final class SecretNames {

    private static final List<String> ENDINGS = List.of("token", "secret", "password", "apikey");

    private SecretNames() {}

    /** Tells whether a name ends like a secret's, however its words are put together. */
    public static boolean contains(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }
}
