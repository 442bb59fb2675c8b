package br.com.pilotstatus.client.internal.media;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Media types and their text (RFC 9110 section 8.3.1). {@link MediaType#valueOf} and its text form ask a JAX-RS implementation,
 * and would start Jersey for a client that does without.
 */
public final class MediaTypes {
    private static final String SEPARATORS = "()<>@,;:\\\"/[]?={}";

    private final String text;
    private int at;

    private MediaTypes(String text) {
        this.text = text;
    }

    /**
     * Reads a media type; white space around its parts and parameters left empty do no harm.
     *
     * @throws IllegalArgumentException if it is none; the message does not quote it
     */
    public static MediaType parse(String text) {
        return text.equals(MediaType.APPLICATION_JSON)
                ? MediaType.APPLICATION_JSON_TYPE
                : new MediaTypes(text).mediaType();
    }

    /** Writes a media type as a header has it. */
    public static String text(MediaType type) {
        if (type == MediaType.APPLICATION_JSON_TYPE) {
            return MediaType.APPLICATION_JSON;
        }
        StringBuilder out = new StringBuilder(type.getType()).append('/').append(type.getSubtype());
        type.getParameters()
                .forEach((name, value) ->
                        out.append(';').append(name).append('=').append(quotedIfNeeded(value)));
        return out.toString();
    }

    private MediaType mediaType() {
        String type = token();
        expect('/');
        String subtype = token();
        Map<String, String> parameters = new LinkedHashMap<>(2);
        while (skipSpace() < text.length()) {
            expect(';');
            if (skipSpace() < text.length() && text.charAt(at) != ';') {
                String name = token();
                expect('=');
                parameters.put(name, value());
            }
        }
        return new MediaType(type, subtype, parameters);
    }

    private String value() {
        if (skipSpace() == text.length() || text.charAt(at) != '"') {
            return token();
        }
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            if (c == '\\' && at + 1 < text.length()) {
                c = text.charAt(++at);
            }
            value.append(c);
        }
        throw none();
    }

    private String token() {
        int start = skipSpace();
        while (at < text.length() && isToken(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw none();
        }
        return text.substring(start, at);
    }

    private void expect(char separator) {
        if (skipSpace() == text.length() || text.charAt(at++) != separator) {
            throw none();
        }
    }

    private int skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static String quotedIfNeeded(String value) {
        boolean isToken = !value.isEmpty() && value.chars().allMatch(c -> isToken((char) c));
        return isToken ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isToken(char c) {
        return c > ' ' && c < 0x7f && SEPARATORS.indexOf(c) < 0;
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("not a media type");
    }
}
