package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.testing.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of one exchange, and what an exchange says of the first of them. */
record Passed(byte[] request, byte[] response) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";\\s]+)");

    List<String> differences(Script script) {
        List<String> wrong = new ArrayList<>();
        if (!script.has("sends")) {
            return request.length == 0 ? List.of()
                    : List.of("nothing was to be sent; say sends if something is");
        }
        if (request.length == 0) {
            return List.of("nothing was sent");
        }
        Reply message = message();
        String line = message.head().lines().findFirst().orElse("");
        expect(wrong, "the first line", script.text("sends"), line.replaceFirst(" HTTP/1\\.1$", ""));
        Matcher boundary = BOUNDARY.matcher(String.join("", message.headers("Content-Type")));
        String mark = boundary.find() ? boundary.group(1) : "{boundary}";
        for (Map.Entry<String, JsonNode> each : script.get("sendsHeaders").properties()) {
            expect(wrong, "the header " + each.getKey(), each.getValue().isNull() ? ""
                    : each.getValue().asText().replace("{boundary}", mark), String.join(", ", message.headers(each.getKey())));
        }
        if (script.has("sendsBody")) {
            expect(wrong, "the body", Script.body(script.get("sendsBody")).replace("{boundary}", mark), message.body());
        }
        return wrong;
    }

    private Reply message() {
        String all = new String(request, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        return new Reply(all.substring(0, end), all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void expect(List<String> wrong, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + ": expected is\n  " + expected + "\n  there is\n  " + actual);
        }
    }

    @Override
    public String toString() {
        return new String(request, StandardCharsets.UTF_8) + "\n\n" + new String(response, StandardCharsets.UTF_8);
    }
}
