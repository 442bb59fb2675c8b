package br.com.pilotstatus.server.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What came back until the declared length was there, or the server closed the connection.
 *
 * @param head status line and headers, as they were
 * @param content the bytes after them, chunked framing included
 */
public record Reply(String head, byte[] content) {

    private static final String END_OF_HEAD = "\r\n\r\n";

    /** Some servers respond before they have read a body, and close only after: the declared length ends it too. */
    static Reply read(InputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] buffer = new byte[8192];
        int read;
        while (!isWhole(all) && (read = in.read(buffer)) >= 0) {
            all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        if (all.indexOf(END_OF_HEAD) < 0) {
            throw new IOException("No whole head came: " + all);
        }
        return split(all);
    }

    private static boolean isWhole(StringBuilder all) {
        if (all.indexOf(END_OF_HEAD) < 0) {
            return false;
        }
        Reply reply = split(all);
        List<String> length = reply.headers("Content-Length");
        return length.size() == 1 && reply.content.length >= Integer.parseInt(length.get(0));
    }

    private static Reply split(StringBuilder all) {
        int end = all.indexOf(END_OF_HEAD);
        return new Reply(
                all.substring(0, end), all.substring(end + END_OF_HEAD.length()).getBytes(StandardCharsets.ISO_8859_1));
    }

    public int status() {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    public List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        for (String line : head.split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                values.add(line.substring(colon + 1).trim());
            }
        }
        return values;
    }

    /** The one value of a header that must be there once. */
    public String header(String name) {
        List<String> values = headers(name);
        if (values.size() != 1) {
            throw new AssertionError(name + " was there " + values.size() + " times in:\n" + head);
        }
        return values.get(0);
    }

    public String body() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
