package br.com.pilotstatus.model.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What may stand in a header (RFC 9110 section 5), and how a multipart header says what may not. */
public final class HeaderText {

    /** What a token may have beside letters and digits (RFC 9110 section 5.6.2). */
    public static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /** Whether a text can be a header's name, or another token. */
    public static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTokenCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns the index of the first character that no header's value can have; -1: it can have all. */
    public static int unprintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c > '~') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns a name as it stands between the quotes of a {@code Content-Disposition} in a form, as browsers write it (HTML
     * Standard, multipart form data): it can end neither the quotes nor the line.
     */
    public static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Returns the name that stands between quotes, be they written by browsers or with backslashes. */
    public static String unquoted(String quoted) {
        return quoted.replaceAll("\\\\([\"\\\\])", "$1")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
    }

    /** Returns a value that was read as a character for a byte as the UTF-8 that it is; as it stands, if it is none. */
    public static String utf8(String value) {
        if (value.chars().allMatch(c -> c < 0x80) || value.chars().anyMatch(c -> c > 0xff)) {
            return value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin1) {
            return value;
        }
    }

    private static boolean isTokenCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN_MARKS.indexOf(c) >= 0;
    }
}
