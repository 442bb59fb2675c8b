package br.com.pilotstatus.client.internal.parameter;

/** What a cookie may contain (RFC 6265 section 4.1.1, cookie-octet). */
public final class CookieText {
    private CookieText() {}

    /** Checks a name that comes from an argument; those of the document are not checked. */
    static String checkName(String name) {
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw new IllegalArgumentException("a cookie's name must be neither empty nor have an equals sign in it");
        }
        return check("with a name of its own", name);
    }

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
