package br.com.pilotstatus.client.internal.http;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/** A status, its headers, and as much of the body as was received. */
public final class Http1Response {
    private final int status;
    private final Header[] headers;
    private final boolean decoded;
    private final byte[] body;
    private final int length;
    private final @Nullable String fault;
    private final boolean brokeOff;

    Http1Response(ClassicHttpResponse response, BodyReader body, @Nullable String fault) {
        this(response.getCode(), response.getHeaders(), body, fault);
    }

    private Http1Response(int status, Header[] headers, BodyReader body, @Nullable String fault) {
        this.status = status;
        this.headers = headers;
        this.decoded = body.isDecoded();
        this.body = body.bytes();
        this.length = body.length();
        this.fault = fault;
        this.brokeOff = body.brokeOff();
    }

    /** Reads the response of a custom connector, its body up to the limit. */
    public static Http1Response of(
            int status,
            Map<String, List<String>> headers,
            @Nullable InputStream body,
            long announced,
            long maxResponseBytes) {
        List<Header> lines = new ArrayList<>();
        headers.forEach((name, values) -> values.forEach(value -> lines.add(new BasicHeader(name, value))));
        Header[] all = lines.toArray(Header[]::new);
        BodyReader reader = new BodyReader(maxResponseBytes, ContentCodings.isGzip(all));
        if (body != null) {
            reader.read(body, announced);
            reader.decode();
        }
        return new Http1Response(status, all, reader, reader.fault());
    }

    /** Returns the status code, 200 or above. */
    public int status() {
        return status;
    }

    /** Hands each header to the receiver, in order, without those that would be wrong of a decompressed body. */
    public void eachHeader(BiConsumer<String, String> receiver) {
        for (Header header : headers) {
            if (decoded && ContentCodings.isOfTheCoded(header)) {
                continue;
            }
            receiver.accept(header.getName(), header.getValue() == null ? "" : visible(header.getValue()));
        }
    }

    /** RFC 9110 section 5.5: CR, LF and NUL are replaced, or applications that pass the value on would be open to response splitting. */
    private static String visible(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == '\0') {
                return value.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
            }
        }
        return value;
    }

    /** Returns the body's buffer, not a copy; the first {@link #length()} bytes are the body. */
    public byte[] body() {
        return body;
    }

    /** Returns how many bytes of {@link #body()} belong to the body. */
    public int length() {
        return length;
    }

    /** Returns why the body is incomplete, as a clause that can follow a colon; null: it is complete. */
    public @Nullable String fault() {
        return fault;
    }

    /** Returns whether the body is incomplete because of a timeout or a broken connection. */
    public boolean brokeOff() {
        return brokeOff;
    }
}
