package br.com.pilotstatus.client.secrets;

import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Servers that echo a secret in every part of a response, by what is wrong with that. */
record EchoedSecret(String name, RawServer.Script script) {
    static final String WORD = "SENTINEL";
    private static final String HEADERS =
            "Content-Type: application/json\r\nSet-Cookie: s=" + WORD + "\r\nX-Echo: " + WORD + "\r\n";
    private static final String SUCCESS =
            "{\"id\":\"w\",\"verifyToken\":\"" + WORD + "\",\"password\":{\"v\":\"" + WORD + "\"}}";

    static List<EchoedSecret> all() {
        List<EchoedSecret> all = new ArrayList<>();
        for (int status :
                new int[] {200, 201, 202, 204, 302, 400, 401, 402, 403, 404, 408, 409, 413, 418, 422, 429, 500, 502, 503
                }) {
            all.add(new EchoedSecret("status " + status, connection -> {
                String body = status == 204 ? "" : status < 300 ? SUCCESS : error(connection.nextRequest());
                if (status < 300) {
                    connection.readRequest();
                }
                connection.write(RawResponses.of(status, "Location: /elsewhere?s=" + WORD + "\r\n" + HEADERS, body)
                        .replaceFirst("Whatever", WORD));
            }));
        }
        all.add(success("half a body", "{\"id\":\"" + WORD));
        all.add(success("an array", "[\"" + WORD + "\"]"));
        all.add(success("text", "\"" + WORD + "\""));
        all.add(success("no JSON", WORD));
        all.add(success("two bodies", "{} " + WORD));
        all.add(success("null", "null"));
        all.add(typed("HTML", "text/html", "<html>" + WORD));
        all.add(typed("an unknown charset", "application/json;charset=" + WORD, SUCCESS));
        all.add(typed("no media type", WORD, SUCCESS));
        all.add(response(
                "an unknown coding", RawResponses.of(201, HEADERS + "Content-Encoding: " + WORD + "\r\n", WORD)));
        all.add(response("gzip", RawResponses.of(201, HEADERS + "Content-Encoding: gzip\r\n", WORD)));
        all.add(response("a strange status line", WORD + "/1.1 201 " + WORD + "\r\n\r\n"));
        all.add(response("a strange status", "HTTP/1.1 " + WORD + "\r\n\r\n"));
        all.add(response("a strange header", "HTTP/1.1 201 X\r\n" + WORD + "\r\n\r\n"));
        all.add(response("a strange length", "HTTP/1.1 201 X\r\nContent-Length: " + WORD + "\r\n\r\n"));
        all.add(response("a strange framing", "HTTP/1.1 201 X\r\nTransfer-Encoding: " + WORD + "\r\n\r\n"));
        all.add(response(
                "a strange chunk",
                "HTTP/1.1 201 X\r\n" + HEADERS + "Transfer-Encoding: chunked\r\n\r\n" + WORD + "\r\n" + WORD));
        all.add(response("a short body", "HTTP/1.1 201 X\r\n" + HEADERS + "Content-Length: 99\r\n\r\n" + WORD));
        all.add(response("a huge header", "HTTP/1.1 201 X\r\nX: " + WORD.repeat(5_000) + "\r\n\r\n"));
        all.add(response("too many headers", "HTTP/1.1 201 X\r\n" + ("X: " + WORD + "\r\n").repeat(300) + "\r\n"));
        all.add(new EchoedSecret("a hang-up", connection -> connection.readRequest()));
        all.add(new EchoedSecret("a reset", connection -> {
            connection.readRequest();
            connection.reset();
        }));
        all.add(new EchoedSecret("silence", connection -> {
            connection.readRequest();
            connection.awaitEnd();
        }));
        all.add(new EchoedSecret("silence in the body", connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 201 X\r\n" + HEADERS + "Content-Length: 99\r\n\r\n" + WORD);
            connection.awaitEnd();
        }));
        return all;
    }

    /** What the server says is shown, so it says all that it was sent and nobody may read. */
    private static String error(String request) {
        String sent = Pattern.compile(WORD + "[\\w-]*")
                .matcher(request)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(", "));
        return "{\"error\":\"bad " + sent + "\",\"code\":\"" + WORD + "\"}";
    }

    private static EchoedSecret success(String name, String body) {
        return typed(name, "application/json", body);
    }

    private static EchoedSecret typed(String name, String type, String body) {
        return response(name, RawResponses.of(201, "Content-Type: " + type + "\r\n", body));
    }

    private static EchoedSecret response(String name, String response) {
        return new EchoedSecret(name, connection -> {
            connection.readRequest();
            connection.write(response);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
