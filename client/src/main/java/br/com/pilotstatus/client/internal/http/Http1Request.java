package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** One request, whole in memory. For one thread and one exchange. */
public final class Http1Request {
    private final ClassicHttpRequest message;

    /**
     * Starts a request.
     *
     * @param method the method
     * @param authority what Host says
     * @param target path and query, encoded
     */
    public Http1Request(String method, String authority, String target) {
        message = new BasicClassicHttpRequest(method, null, target);
        message.addHeader(HttpHeaders.HOST, authority);
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

    /** Sets the body, which is not copied. */
    public void body(byte[] bytes) {
        message.addHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
        if (bytes.length > 0) {
            message.setEntity(new ByteArrayEntity(bytes, null));
        }
    }

    /** Sets a body of this many bytes, which are written when it is sent. */
    public void body(int length, Body body) {
        message.addHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
        message.setEntity(new WrittenEntity(length, body));
    }

    /** A body that writes itself. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    ClassicHttpRequest message() {
        return message;
    }

    /** Only written: HttpCore asks for its content nowhere else. */
    private static final class WrittenEntity extends AbstractHttpEntity {
        private final int length;
        private final Body body;

        WrittenEntity(int length, Body body) {
            super((String) null, null, false);
            this.length = length;
            this.body = body;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            body.writeTo(out);
        }

        @Override
        public InputStream getContent() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isStreaming() {
            return false;
        }

        @Override
        public long getContentLength() {
            return length;
        }

        @Override
        public void close() {
            // It is in memory.
        }
    }
}
