package br.com.pilotstatus.client.internal.http;

import java.util.Locale;
import java.util.Set;

/** What may stand in a header (RFC 9110 section 5). */
public final class HeaderText {
    private static final Set<String> OURS = Set.of(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "proxy-connection");
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /** Returns whether only the transport may set this header, whatever the case of its name. */
    public static boolean isOurs(String name) {
        return OURS.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Checks a header.
     *
     * @throws IllegalArgumentException if name or value can't stand in a header; the value isn't shown
     */
    public static void check(String name, String value) {
        if (name.isEmpty() || !name.chars().allMatch(HeaderText::isTokenCharacter)) {
            throw new IllegalArgumentException("a header's name must be letters, digits and " + TOKEN_MARKS);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c > '~') {
                throw new IllegalArgumentException(
                        "header " + name + " must be printable ASCII; character " + i + " isn't");
            }
        }
    }

    private static boolean isTokenCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN_MARKS.indexOf(c) >= 0;
    }
}
