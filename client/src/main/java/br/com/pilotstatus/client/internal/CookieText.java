package br.com.pilotstatus.client.internal;

/** What may stand in a cookie (RFC 6265 section 4.1.1, cookie-octet). */
final class CookieText {
    private CookieText() {}

    static String check(String name, String value) {
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
