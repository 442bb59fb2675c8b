package br.com.pilotstatus.client.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection of a {@link RawServer}, in the hands of its script. Texts are ISO-8859-1: a character is a byte. */
public final class RawConnection {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private final Socket socket;
    private final InputStream input;
    private final List<String> requests;

    RawConnection(Socket socket, List<String> requests) throws IOException {
        this.socket = socket;
        this.input = socket.getInputStream();
        this.requests = requests;
    }

    public Socket socket() {
        return socket;
    }

    /** Reads one whole request and records it; false if the client closed the connection instead. */
    public boolean readRequest() throws IOException {
        String head = readHead();
        if (head.isEmpty()) {
            return false;
        }
        Matcher length = LENGTH.matcher(head);
        byte[] body = length.find() ? input.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
        requests.add(head + new String(body, StandardCharsets.ISO_8859_1));
        return true;
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
            head.write(b);
            last4 = last4 << 8 | b;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    public void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Waits for bytes until the socket's own time-out; those that come are of no interest. */
    public void pause() throws IOException {
        try {
            input.read();
        } catch (SocketTimeoutException e) {
            // That was the pause.
        }
    }

    /** Blocks until the client closes the connection. */
    public void awaitEnd() throws IOException {
        while (input.read() >= 0) {
            // What comes is of no interest.
        }
    }

    /** Ends the connection with a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
