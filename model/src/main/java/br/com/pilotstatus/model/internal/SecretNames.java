package br.com.pilotstatus.model.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows by their names what is a secret, so that it is never printed. The generators have the same class, and a test of theirs
 * holds that it is the same: neither jar can depend on the other.
 */
// CPD-OFF
public final class SecretNames {

    private static final List<String> ENDINGS =
            List.of("token", "secret", "password", "apikey", "devicecode", "codeverifier", "assertion");

    /** Too short to be an ending: a shipping is no pin. */
    private static final Set<String> WORDS = Set.of("cvc", "cvv", "otp", "pin");

    /** A key in one of these opens something; other keys are names. */
    private static final List<String> KEYS =
            List.of("apikey", "secretkey", "privatekey", "signingkey", "hmac", "hmackey");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private SecretNames() {}

    /** Tells whether a name ends like a secret's, however its words are put together. */
    public static boolean contains(String name) {
        String plain = plain(name);
        return ENDINGS.stream().anyMatch(plain::endsWith)
                || WORDS.stream().anyMatch(plain::endsWith) && WORDS.contains(lastWord(name));
    }

    /** Tells whether what is in something of that name is a secret for what it is in: the {@code key} of an API key. */
    public static boolean isKey(String owner, String name) {
        String plain = plain(owner);
        return plain(name).equals("key") && KEYS.stream().anyMatch(plain::endsWith);
    }

    private static String lastWord(String name) {
        String[] words = BETWEEN_WORDS.split(name, 0);
        return words.length == 0 ? "" : words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
