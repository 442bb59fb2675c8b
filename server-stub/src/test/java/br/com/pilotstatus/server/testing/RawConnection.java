package br.com.pilotstatus.server.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection that is kept as long as the server keeps it, and framing that is checked to the byte. For one thread. */
public final class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private boolean refusedBefore;

    public RawConnection(int port) {
        this.port = port;
    }

    /** Sends a request and reads its response, on a new connection where the server has closed the last one. */
    public Reply exchange(byte[] request) throws IOException {
        boolean head = new String(request, 0, 5, StandardCharsets.US_ASCII).equals("HEAD ");
        if (socket != null && refusedBefore) {
            try {
                return once(request, head);
            } catch (SocketException | EOFException closed) {
                // A server may close after a response that left a body unread.
                drop();
            }
        }
        return once(request, head);
    }

    private Reply once(byte[] request, boolean head) throws IOException {
        Socket connection = connected();
        try {
            connection.getOutputStream().write(request);
        } catch (SocketException early) {
            // It may have responded before it read all.
        }
        Reply reply = read(head);
        refusedBefore = reply.status() >= 400;
        if (reply.headers("Connection").stream().anyMatch("close"::equalsIgnoreCase)) {
            drop();
        }
        return reply;
    }

    private Socket connected() throws IOException {
        Socket connection = socket;
        if (connection == null) {
            connection = new Socket(InetAddress.getLoopbackAddress(), port);
            connection.setSoTimeout(TIMEOUT_MILLIS);
            connection.setTcpNoDelay(true);
            // Thousands of connections a run would else wait for minutes to be forgotten.
            connection.setSoLinger(true, 0);
            in = new BufferedInputStream(connection.getInputStream());
            socket = connection;
        }
        return connection;
    }

    private Reply read(boolean head) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        while (!start.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            start.writeBytes((line() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        String text = start.toString(StandardCharsets.ISO_8859_1);
        Reply bare = new Reply(text.substring(0, text.length() - 4), new byte[0]);
        if (!text.startsWith("HTTP/1.1 ")) {
            throw new IOException("This is no head: " + text.substring(0, Math.min(300, text.length())));
        }
        boolean none = head
                || bare.status() == 204
                || bare.status() == 304
                || bare.status() == 205
                        && bare.headers("Content-Length").isEmpty()
                        && bare.headers("Transfer-Encoding").isEmpty();
        return none ? bare : new Reply(bare.head(), content(bare));
    }

    private byte[] content(Reply reply) throws IOException {
        List<String> length = reply.headers("Content-Length");
        if (length.size() + reply.headers("Transfer-Encoding").size() > 1) {
            throw new IOException("The answer says twice where it ends: " + reply.head());
        } else if (!length.isEmpty()) {
            return exactly(Integer.parseInt(length.get(0)));
        } else if (reply.headers("Transfer-Encoding").contains("chunked")) {
            return chunks();
        }
        throw new IOException("The answer says not where it ends: " + reply.head());
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.writeBytes(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The answer ends within a line: " + line);
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private void drop() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    @Override
    public void close() {
        try {
            drop();
        } catch (IOException ignored) {
            // It is gone in any case.
        }
    }
}
