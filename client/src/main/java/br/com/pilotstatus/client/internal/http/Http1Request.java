package br.com.pilotstatus.client.internal.http;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** One request, whole in memory. For one thread and one exchange. */
public final class Http1Request {
    private final ClassicHttpRequest message;

    /**
     * Starts a request.
     *
     * @param method the method
     * @param origin the server
     * @param target path and query, encoded
     */
    public Http1Request(String method, Origin origin, String target) {
        message = new BasicClassicHttpRequest(method, null, target);
        message.addHeader(HttpHeaders.HOST, origin.authority());
    }

    /**
     * Adds a header. Those that only the transport may set (Host, framing, connection) are ignored.
     *
     * @throws IllegalArgumentException if name or value can't stand in a header; the value isn't shown
     */
    public void header(String name, String value) {
        if (!HeaderChecks.isOurs(name)) {
            HeaderChecks.check(name, value);
            message.addHeader(name, value);
        }
    }

    /** Sets the body: the first {@code length} of {@code bytes}, which are not copied. */
    public void body(byte[] bytes, int length) {
        message.addHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
        if (length > 0) {
            message.setEntity(new ByteArrayEntity(bytes, 0, length, null));
        }
    }

    ClassicHttpRequest message() {
        return message;
    }
}
