package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.testing.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that is still being made, and broken. For one thread. */
final class RequestDraft {

    /** A name and a value. */
    record NameValue(String name, String value) {}

    final Document.Operation operation;
    String method;
    final Map<String, String> path = new LinkedHashMap<>();
    final Map<String, String> encodedPath = new LinkedHashMap<>();
    String pathEnd = "";
    final List<NameValue> query = new ArrayList<>();
    final List<String> encodedQuery = new ArrayList<>();
    final List<NameValue> headers = new ArrayList<>();
    final List<NameValue> cookies = new ArrayList<>();
    final List<String> types = new ArrayList<>();

    @Nullable JsonNode json;

    @Nullable FormDraft form;

    byte @Nullable [] raw;

    RequestDraft(Document.Operation operation) {
        this.operation = operation;
        this.method = operation.method();
    }

    /** The headers, {@code Cookie} among them. */
    List<NameValue> allHeaders() {
        List<NameValue> all = new ArrayList<>(headers);
        if (!cookies.isEmpty()) {
            all.add(new NameValue(
                    "Cookie",
                    cookies.stream().map(each -> each.name + "=" + each.value).collect(Collectors.joining("; "))));
        }
        return all;
    }

    byte @Nullable [] body() {
        if (raw != null) {
            return raw;
        }
        return form != null
                ? form.bytes()
                : json == null ? null : json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the operation declares a media type, or a range with it. */
    boolean takes(String type) {
        for (String each : types) {
            String declared = each.split(";")[0].strip().toLowerCase(Locale.ROOT);
            if (declared.equals(type) || declared.equals("*/*") || declared.equals(type.replaceAll("/.*", "/*"))) {
                return true;
            }
        }
        return false;
    }

    /** Leaves it without a body, and without what tells of it. */
    void empty() {
        json = null;
        form = null;
        raw = null;
        headers.removeIf(each -> each.name().equals("Content-Type"));
    }

    String target() {
        String target = operation.path();
        for (Map.Entry<String, String> each : path.entrySet()) {
            target = target.replace(
                    "{" + each.getKey() + "}",
                    each.getValue().isEmpty() ? encodedPath.getOrDefault(each.getKey(), "") : encoded(each.getValue()));
        }
        String parameters = Stream.concat(
                        encodedQuery.stream(),
                        query.stream().map(each -> encoded(each.name) + "=" + encoded(each.value)))
                .collect(Collectors.joining("&"));
        return target + pathEnd + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    byte[] bytes() {
        byte[] body = body();
        StringBuilder head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        allHeaders()
                .forEach(each ->
                        head.append(each.name).append(": ").append(each.value).append("\r\n"));
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }

    Exchange exchange(Reply reply) {
        Map<String, List<String>> responseHeaders = new LinkedHashMap<>();
        for (String line : reply.head().split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("HTTP/")) {
                responseHeaders
                        .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        Map<String, List<String>> requestHeaders = new LinkedHashMap<>();
        allHeaders()
                .forEach(each -> requestHeaders
                        .computeIfAbsent(each.name, name -> new ArrayList<>())
                        .add(each.value));
        byte[] body = body();
        return new Exchange(
                method,
                target(),
                requestHeaders,
                body == null ? null : new String(body, StandardCharsets.UTF_8),
                reply.status(),
                responseHeaders,
                reply.body());
    }

    /** What repeats it on a command line. */
    String curl(int port) {
        StringBuilder curl = new StringBuilder("curl -i -X " + method + " 'http://127.0.0.1:" + port + target() + "'");
        allHeaders()
                .forEach(each -> curl.append(" -H '")
                        .append(each.name)
                        .append(": ")
                        .append(each.value)
                        .append("'"));
        byte[] body = body();
        if (body != null && body.length < 10_000) {
            curl.append(" --data-binary $'");
            for (byte b : body) {
                boolean plain = b >= ' ' && b < 127 && b != '\'' && b != '\\';
                curl.append(plain ? String.valueOf((char) b) : String.format("\\x%02x", b & 0xff));
            }
            curl.append("'");
        } else if (body != null) {
            curl.append(" --data-binary @- <<< '(").append(body.length).append(" bytes)'");
        }
        return curl.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
