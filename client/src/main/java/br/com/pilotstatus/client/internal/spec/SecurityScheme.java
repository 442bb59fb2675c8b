package br.com.pilotstatus.client.internal.spec;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One of the document's security schemes: where a credential goes in a request. Immutable.
 *
 * @param name the scheme's name in the document
 * @param location where it goes
 * @param parameter the header, query parameter or cookie
 * @param form how the credential is written there
 */
public record SecurityScheme(String name, Location location, String parameter, Form form) {

    /** The part of a request that carries a credential. */
    public enum Location {
        HEADER,
        QUERY,
        COOKIE
    }

    /** How a credential is written. */
    public enum Form {
        PLAIN,
        BEARER,
        BASIC
    }

    /** A key sent as it is ({@code type: apiKey}). */
    public static SecurityScheme apiKey(String name, Location location, String parameter) {
        return new SecurityScheme(name, location, parameter, Form.PLAIN);
    }

    /** A token in the Authorization header (RFC 6750). */
    public static SecurityScheme bearer(String name) {
        return new SecurityScheme(name, Location.HEADER, "Authorization", Form.BEARER);
    }

    /** User and password, given as {@code user:password}, in the Authorization header (RFC 7617). */
    public static SecurityScheme basic(String name) {
        return new SecurityScheme(name, Location.HEADER, "Authorization", Form.BASIC);
    }

    public String write(String credential) {
        return switch (form) {
            // Some servers decode cookies and some do not; but for this sign a key is the same to both.
            case PLAIN -> location == Location.COOKIE ? credential.replace("%", "%25") : credential;
            case BEARER -> "Bearer " + credential;
            case BASIC -> "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
        };
    }
}
