package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.http.PercentEncoding;

/** What a cookie may contain (RFC 6265 section 4.1.1, cookie-octet). */
public final class CookieText {
    private CookieText() {}

    /** Encodes a name that comes from an argument; those of the document stay as they are. */
    static String encodedName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a cookie's name must not be empty");
        }
        return encoded(name);
    }

    /** Encodes a value as the form style has it (RFC 6570 section 3.2.8): blanks, commas and accents travel, too. */
    static String encoded(String value) {
        return PercentEncoding.encoded(value);
    }

    /** Checks a value that is sent as it is. */
    public static String check(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~' || c == '"' || c == ',' || c == ';' || c == '\\') {
                throw new IllegalArgumentException("cookie " + name + " must be printable ASCII without space, quote, "
                        + "comma, semicolon and backslash; character " + i + " isn't");
            }
        }
        return value;
    }
}
