package br.com.pilotstatus.client.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads requests in as few system calls as there are requests, and keeps nothing of them. */
final class LeanReader {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
    private static final Pattern KEY = Pattern.compile("\r\nx-api-key: ([^\r]+)\r\n");
    private static final Pattern ID =
            Pattern.compile("^(?:GET|POST) /v1/porto/widgets/?([^ ]*) |\"name\":\"([^\"]*)\"");

    private final InputStream input;
    private final byte[] buffer = new byte[16 * 1024];
    private int length;

    LeanReader(Socket socket) throws IOException {
        this.input = socket.getInputStream();
    }

    /** What was asked, and with which key. */
    record Request(boolean created, String id, String key) {}

    /** Returns the next request; null: the client has closed the connection. */
    @Nullable Request next() throws IOException {
        length = 0;
        while (true) {
            int read = input.read(buffer, length, buffer.length - length);
            if (read < 0) {
                return null;
            }
            length += read;
            String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            Matcher announced = LENGTH.matcher(text);
            if (end >= 0 && length == end + 4 + (announced.find() ? Integer.parseInt(announced.group(1)) : 0)) {
                return request(text, text.substring(end));
            }
        }
    }

    private static Request request(String head, String body) {
        boolean created = head.startsWith("POST");
        Matcher id = ID.matcher(created ? body : head);
        Matcher key = KEY.matcher(head);
        if (!id.find() || !key.find() || key.find()) {
            throw new AssertionError("a strange request: " + head);
        }
        key.find(0);
        return new Request(created, created ? id.group(2) : id.group(1), key.group(1));
    }
}
