package br.com.pilotstatus.server.internal.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with percent-encoded octets (RFC 3986, 2.1), and the names and values of a query or form. What separates is
 * looked for before anything is decoded: an encoded separator is part of a value.
 */
public final class UriText {

    private UriText() {}

    /**
     * A name and its value, still encoded.
     *
     * @param name up to the first equals sign
     * @param value after it; empty without one
     */
    public record Pair(String name, String value) {}

    /** Cuts {@code a=1&b=2}; what is empty between separators is left out. */
    public static List<Pair> pairs(@Nullable String encoded) {
        List<Pair> pairs = new ArrayList<>();
        for (String each : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = each.indexOf('=');
            if (!each.isEmpty()) {
                pairs.add(
                        equals < 0
                                ? new Pair(each, "")
                                : new Pair(each.substring(0, equals), each.substring(equals + 1)));
            }
        }
        return pairs;
    }

    /** Decodes a part of a query or form, where a plus is a space; null where that is not UTF-8, or not whole. */
    public static @Nullable String ofQuery(String encoded) {
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
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
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
