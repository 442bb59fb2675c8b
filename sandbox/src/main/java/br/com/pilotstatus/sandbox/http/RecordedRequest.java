package br.com.pilotstatus.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A request as it was received. Immutable. {@link #toString()} shows neither headers nor body, which may hold secrets.
 */
public final class RecordedRequest {

    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;

    RecordedRequest(String method, String target, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    /** {@return the method, such as {@code POST}} */
    public String method() {
        return method;
    }

    /** {@return the path as it was sent, without the query} */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** {@return path and query as they were sent} */
    public String target() {
        return target;
    }

    /**
     * Returns the headers by their names, in any case; several values of one are joined by commas. Credentials are
     * {@code ***}.
     *
     * @return names and values; not null
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return the body's bytes, none where there is no body; a copy} */
    public byte[] bytes() {
        return Arrays.copyOf(body, body.length);
    }

    /** {@return the body as text in UTF-8; empty where there is none} */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path();
    }
}
