package br.com.pilotstatus.server.callers;

import br.com.pilotstatus.server.testing.Bakery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client is asked to send.
 *
 * @param kind how
 * @param body what; empty: nothing
 */
record Ask(Kind kind, String method, String path, String body) {

    /** How a client sends it. */
    enum Kind {
        /** With no more than it adds by itself. */
        PLAIN,
        /** As JSON, whose length it knows. */
        JSON,
        /** As JSON, whose length it is not told. */
        CHUNKED,
        /** As JSON, once the server has said that it wants it. */
        EXPECTING,
        /** As fields of a form, by what the library has for that. */
        FORM,
        /** As parts, by what the library has for that; bytes are a file. */
        MULTIPART
    }

    static final String JSON = "application/json";
    static final String FILE = "\0\u00ff\r\n";

    static Ask json(Kind kind) {
        return new Ask(kind, "POST", "/v1/orders", Bakery.ORDER);
    }

    static Ask plain(String method, String path) {
        return new Ask(Kind.PLAIN, method, path, "");
    }

    String url(int port) {
        return "http://127.0.0.1:" + port + path;
    }

    Map<String, String> headers() {
        return Map.of("x-shop-key", Bakery.KEY);
    }

    /** The fields of a form. */
    static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("spice", List.of("1"));
        fields.put("text", List.of("São & more=1"));
        fields.put("products", List.of("rye loaf", "bun"));
        return fields;
    }
}
