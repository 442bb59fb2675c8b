package br.com.pilotstatus.server.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one exchange out of the bytes that passed between client and server. */
final class ExchangeParser {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private ExchangeParser() {}

    static Exchange exchange(byte[] request, byte[] response) {
        Message sent = Message.of(request);
        Message received = Message.of(response);
        String[] line = sent.line().split(" ");
        return new Exchange(
                line[0],
                line[1],
                sent.headers(),
                sent.body(),
                Integer.parseInt(received.line().split(" ")[1]),
                received.headers(),
                received.body());
    }

    private record Message(
            String line,
            Map<String, List<String>> headers,
            @Nullable String body) {

        static Message of(byte[] bytes) {
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = all.indexOf(END_OF_HEAD);
            if (end < 0) {
                throw new AssertionError("No whole message passed: " + all.length() + " bytes");
            }
            String[] lines = all.substring(0, end).split("\r\n");
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.computeIfAbsent(
                                lines[i].substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                                name -> new ArrayList<>())
                        .add(lines[i].substring(colon + 1).strip());
            }
            String rest = all.substring(end + END_OF_HEAD.length());
            String length = headers.getOrDefault("content-length", List.of("0")).get(0);
            if (headers.containsKey("transfer-encoding") || Integer.parseInt(length) != rest.length()) {
                // One exchange a connection, each body of a stated length: more or less is a second message or a torn
                // one.
                throw new AssertionError("The body is not of its stated length " + length + " but " + rest.length());
            }
            return new Message(
                    lines[0], headers, new String(rest.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }
}
