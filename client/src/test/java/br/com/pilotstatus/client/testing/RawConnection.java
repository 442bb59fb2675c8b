package br.com.pilotstatus.client.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection of a {@link RawServer}, in the hands of its script. Texts are ISO-8859-1: a character is a byte. */
public final class RawConnection {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private final Socket socket;
    private final InputStream input;
    private final List<String> requests;
    private final AtomicInteger begun;

    RawConnection(Socket socket, List<String> requests, AtomicInteger begun) throws IOException {
        this.socket = socket;
        this.input = socket.getInputStream();
        this.requests = requests;
        this.begun = begun;
    }

    public Socket socket() {
        return socket;
    }

    /** Reads one whole request and records it; false if the client closed the connection instead. */
    public boolean readRequest() throws IOException {
        return !nextRequest().isEmpty();
    }

    /** Reads one whole request, records it and returns it; empty if the client closed the connection instead. */
    public String nextRequest() throws IOException {
        String head = readHead();
        if (head.isEmpty()) {
            return "";
        }
        Matcher length = LENGTH.matcher(head);
        byte[] body = length.find() ? input.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
        String request = head + new String(body, StandardCharsets.ISO_8859_1);
        requests.add(request);
        return request;
    }

    /** Reads up to the empty line and records nothing; empty if the client closed the connection. */
    public String readHead() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last4 = 0;
        while (last4 != 0x0d0a0d0a) {
            int b = input.read();
            if (b < 0) {
                return "";
            }
            if (head.size() == 0) {
                begun.incrementAndGet();
            }
            head.write(b);
            last4 = last4 << 8 | b;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    public void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Reads this many bytes, the first of them those of a request that is not read to its end. */
    public void readPart(int bytes) throws IOException {
        if (input.readNBytes(bytes).length > 0) {
            begun.incrementAndGet();
        }
    }

    /** Blocks until something has come, without reading it. */
    public void awaitUnread() throws IOException {
        while (input.available() == 0) {
            Thread.onSpinWait();
        }
    }

    /** Ends what this side sends. The client reads an end of stream, and its own end can still be awaited. */
    public void hangUp() throws IOException {
        socket.shutdownOutput();
    }

    /** Waits for bytes until the socket's own timeout; those that come are of no interest. */
    public void pause() throws IOException {
        try {
            input.read();
        } catch (SocketTimeoutException e) {
            // That was the pause.
        }
    }

    /** Blocks until the client closes the connection; what comes until then is of no interest. */
    public void awaitEnd() throws IOException {
        input.transferTo(OutputStream.nullOutputStream());
    }

    /** Ends the connection with a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
