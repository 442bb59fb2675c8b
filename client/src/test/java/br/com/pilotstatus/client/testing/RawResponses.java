package br.com.pilotstatus.client.testing;

import java.nio.charset.StandardCharsets;

/** Responses as bytes. */
public final class RawResponses {
    private RawResponses() {}

    /** Returns a response with a JSON body and its length. */
    public static String json(int status, String body) {
        return of(status, "Content-Type: application/json\r\n", body);
    }

    /** Returns a response with these header lines (each with its CR LF) and the body's length. */
    public static String of(int status, String headers, String body) {
        String bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return "HTTP/1.1 " + status + " Whatever\r\n" + headers + "Content-Length: " + bytes.length() + "\r\n\r\n"
                + bytes;
    }

    /** Returns a response without content. */
    public static String empty(int status) {
        return "HTTP/1.1 " + status + " Whatever\r\n\r\n";
    }
}
