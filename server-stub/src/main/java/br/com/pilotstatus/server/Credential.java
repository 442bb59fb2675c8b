package br.com.pilotstatus.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/** What a request presents for one security scheme. Immutable; never shows its value in {@link #toString()}. */
public final class Credential {

    private final String scheme;
    private final String value;

    private Credential(String scheme, String value) {
        this.scheme = Objects.requireNonNull(scheme, "scheme is required");
        this.value = Objects.requireNonNull(value, "value is required");
    }

    /**
     * Makes a credential; authenticators get theirs ready-made and need this only in their tests.
     *
     * @param scheme the scheme's name in the OpenAPI document
     * @param value the key, the bearer token, or {@code user:password}
     * @return the credential
     */
    public static Credential of(String scheme, String value) {
        return new Credential(scheme, value);
    }

    /**
     * Returns the scheme's name in the OpenAPI document.
     *
     * @return for example {@code apiKey}
     */
    public String scheme() {
        return scheme;
    }

    /**
     * Returns the secret itself. Compare it with {@link #matches(String)} rather than with {@code equals}.
     *
     * @return the key, the bearer token, or {@code user:password} for HTTP basic; never blank in a request
     */
    public String value() {
        return value;
    }

    /**
     * Compares in a time that does not tell how much of the value was right.
     *
     * @param expected the secret to compare with
     * @return whether the value is the same
     */
    public boolean matches(String expected) {
        // The presented value goes first: it alone decides how long the comparison takes.
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Credential[" + scheme + ", ***]";
    }
}
