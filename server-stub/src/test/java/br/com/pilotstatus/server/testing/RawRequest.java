package br.com.pilotstatus.server.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One HTTP request, byte by byte. Immutable. */
public final class RawRequest {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final String method;
    private final String target;
    private final List<String> headers;
    private final byte @Nullable [] body;

    private RawRequest(String method, String target, List<String> headers, byte @Nullable [] body) {
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    public static RawRequest of(String method, String target) {
        return new RawRequest(method, target, List.of(), null);
    }

    public static RawRequest get(String target) {
        return of("GET", target);
    }

    /** A POST of JSON. */
    public static RawRequest post(String target, String json) {
        return of("POST", target).header("Content-Type", "application/json").body(json);
    }

    public RawRequest header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new RawRequest(method, target, more, body);
    }

    public RawRequest body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawRequest body(byte[] bytes) {
        return new RawRequest(method, target, headers, bytes);
    }

    /** The same body without a declared length: one chunk of it all. */
    public byte[] chunked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head("Transfer-Encoding: chunked"));
        byte[] content = body == null ? new byte[0] : body;
        bytes.writeBytes((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(body == null ? null : "Content-Length: " + body.length));
        if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    public Reply send(int port) {
        return send(port, bytes());
    }

    public static Reply send(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            write(socket.getOutputStream(), request);
            return Reply.read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server may respond and close before it has read all of a body that it refuses. */
    private static void write(OutputStream out, byte[] request) throws IOException {
        try {
            out.write(request);
            out.flush();
        } catch (SocketException refused) {
            // the response says why
        }
    }

    private byte[] head(@Nullable String framing) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (framing != null) {
            head.append(framing).append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
