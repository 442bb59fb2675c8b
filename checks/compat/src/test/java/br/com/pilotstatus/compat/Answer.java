package br.com.pilotstatus.compat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent until it closed the connection.
 *
 * @param head status line and headers
 * @param body what followed, without the framing of chunks
 */
record Answer(List<String> head, String body) {

    private static final int TIMEOUT_MILLIS = 30_000;

    /** Asks once; a line feed alone parts the headers from the body. */
    static Answer to(int port, String request) throws IOException {
        String[] parts = request.split("\r\n\n", 2);
        String sent = parts[0].stripTrailing() + "\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n"
                + (parts.length > 1 ? parts[1] : "");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            return of(read(socket.getInputStream()));
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Answer of(String text) throws IOException {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No whole head came: " + text);
        }
        Answer answer = new Answer(text.substring(0, end).lines().toList(), text.substring(end + 4));
        return "chunked".equals(answer.header("Transfer-Encoding"))
                ? new Answer(answer.head, unchunked(answer.body))
                : answer;
    }

    /** All answers here are ASCII. */
    private static String unchunked(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        int size;
        do {
            int line = chunks.indexOf("\r\n", at);
            size = Integer.parseInt(chunks.substring(at, line), 16);
            body.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        } while (size > 0);
        return body.toString();
    }

    int status() {
        return Integer.parseInt(head.get(0).split(" ", 3)[1]);
    }

    @Nullable String header(String name) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }
}
