package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.internal.spec.Operation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Builds request targets: everything that isn't unreserved (RFC 3986 section 2.3) is percent-encoded. */
public final class Uris {
    /** The marks of RFC 3986, section 2.3. */
    static final String UNRESERVED = "-._~";

    /** What is reserved (section 2.2) and still safe in a query's value: neither ends it nor means a space. */
    static final String RESERVED = ":/?@!$'()*,;=";

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Uris() {}

    static URI of(URI base, Operation<?> operation, Arguments arguments) {
        StringBuilder uri = new StringBuilder(base.toString());
        path(uri, operation, arguments.path());
        if (!arguments.query().isEmpty()) {
            uri.append('?').append(arguments.query());
        }
        return URI.create(uri.toString());
    }

    private static void path(StringBuilder uri, Operation<?> operation, Map<String, String> values) {
        String path = operation.path();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = path.indexOf('}', open);
            String name = path.substring(open + 1, close);
            String value = Required.argument(operation.id(), name, values.get(name));
            uri.append(path, from, open);
            // Dots alone would be taken for steps up the path, encoded or not; nothing, for another path.
            if (value.isEmpty() || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException(
                        operation.id() + ": " + name + " must not be empty, '.' or '..': it is a part of the path");
            }
            uri.append(value);
            from = close + 1;
        }
        uri.append(path, from, path.length());
    }

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
