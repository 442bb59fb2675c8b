package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.testing.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of one exchange, and what an exchange says of the first of them. */
record Passed(byte[] request, byte[] response) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";\\s]+)");

    /** Otherwise only the caller's exception tells something. */
    boolean isSent() {
        return request.length > 0;
    }

    void compare(Script script, Findings findings) {
        if (script.has("sends") && isSent()) {
            compareMessage(script, findings);
        } else if (script.has("sends")) {
            findings.add("nothing was sent");
        } else if (isSent()) {
            findings.add("nothing was to be sent; say sends if something is");
        }
    }

    private void compareMessage(Script script, Findings findings) {
        Reply message = message();
        String line = message.head().lines().findFirst().orElse("");
        findings.expect("the first line", script.text("sends"), line.replaceFirst(" HTTP/1\\.1$", ""));
        Matcher boundary = BOUNDARY.matcher(String.join("", message.headers("Content-Type")));
        String mark = boundary.find() ? boundary.group(1) : "{boundary}";
        for (Map.Entry<String, JsonNode> each : script.get("sendsHeaders").properties()) {
            findings.expect(
                    "the header " + each.getKey(),
                    each.getValue().isNull() ? "" : each.getValue().asText().replace("{boundary}", mark),
                    String.join(", ", message.headers(each.getKey())));
        }
        if (script.has("sendsBody")) {
            findings.expect(
                    "the body", Script.body(script.get("sendsBody")).replace("{boundary}", mark), message.body());
        }
    }

    private Reply message() {
        String all = new String(request, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        return new Reply(all.substring(0, end), all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public String toString() {
        return new String(request, StandardCharsets.UTF_8) + "\n\n" + new String(response, StandardCharsets.UTF_8);
    }
}
