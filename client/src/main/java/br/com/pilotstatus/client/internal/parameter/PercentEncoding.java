package br.com.pilotstatus.client.internal.parameter;

import java.nio.charset.StandardCharsets;

/** Percent-encodes everything that isn't unreserved (RFC 3986 section 2.3). */
public final class PercentEncoding {
    /** The marks of RFC 3986, section 2.3. */
    static final String UNRESERVED = "-._~";

    /** Reserved characters (section 2.2) that are safe in a query's value: they neither end it nor mean a space. */
    static final String RESERVED = ":/?@!$'()*,;=";

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** Adds a pair to a query; the value is encoded already. */
    static void pair(StringBuilder query, String name, String value) {
        if (!query.isEmpty()) {
            query.append('&');
        }
        encode(query, name, UNRESERVED);
        query.append('=').append(value);
    }

    static String encoded(String text) {
        return encoded(text, UNRESERVED);
    }

    /** Encodes all but letters, digits and some marks. */
    static String encoded(String text, String marks) {
        StringBuilder out = new StringBuilder(text.length());
        encode(out, text, marks);
        return out.toString();
    }

    public static void encode(StringBuilder out, String text) {
        encode(out, text, UNRESERVED);
    }

    private static void encode(StringBuilder out, String text, String marks) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || marks.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
    }
}
