package br.com.pilotstatus.model.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Text with percent-encoded octets of UTF-8 (RFC 3986 section 2.1). */
public final class PercentEncoding {

    /** The marks that are never encoded (section 2.3). */
    public static final String UNRESERVED = "-._~";

    /**
     * Reserved characters (section 2.2) that are safe in a query's value: they neither end it nor mean a space. A semicolon
     * does end it for some: Go's net/http drops the pair.
     */
    public static final String RESERVED = ":/?@!$'()*,=";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** Encodes all but letters, digits and the unreserved marks. */
    public static String encoded(String text) {
        return encoded(text, UNRESERVED);
    }

    /** Encodes all but letters, digits and some marks. */
    public static String encoded(String text, String marks) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || marks.indexOf(c) >= 0) {
                out.append(c);
            } else {
                HEX.toHexDigits(out.append('%'), b);
            }
        }
        return out.toString();
    }

    /** Decodes a part of a query or form, where a plus is a space; null where that is not UTF-8, or not whole. */
    public static @Nullable String decodedQuery(String encoded) {
        return decoded(encoded.replace('+', ' '));
    }

    /** Decodes a part of a path; null where that is not UTF-8, or not whole. */
    public static @Nullable String decoded(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                String whole = Character.toString(encoded.codePointAt(i));
                bytes.writeBytes(whole.getBytes(StandardCharsets.UTF_8));
                i += whole.length() - 1;
                continue;
            }
            if (i + 2 >= encoded.length() || !isHex(encoded.charAt(i + 1)) || !isHex(encoded.charAt(i + 2))) {
                return null;
            }
            bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    private static boolean isHex(char c) {
        return HexFormat.isHexDigit(c);
    }
}
