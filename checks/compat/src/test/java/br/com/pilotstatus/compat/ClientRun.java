package br.com.pilotstatus.compat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The client probe: what the program must say, and what must have been sent, byte for byte. */
final class ClientRun {

    private static final String WIDGET = "wgt_01 RED 1250 2026-06-20T10:00Z Ana [steel] {new={x=1.10}}";
    private static final String CREATED = json("201 Created", """
            {"id":"wgt_01","colour":"RED","priceCents":1250,"createdAt":"2026-06-20T10:00:00.000Z",\
            "owner":{"name":"Ana"},"labels":["steel"],"new":{"x":1.10}}""");
    private static final Map<String, String> RESPONSES = Map.of(
            "created",
            CREATED,
            "filtered",
            CREATED,
            "later",
            CREATED,
            "taken",
            json("409 Conflict", "{\"error\":\"Widget already exists\",\"code\":\"WIDGET_EXISTS\"}"),
            "unreadable",
            json("201 Created", "{\"id\":"),
            "albums",
            json("201 Created", "{\"id\":\"pho_01\"}"));

    private static final List<String> SAID = List.of(
            "created: " + WIDGET,
            "taken: 409 Widget already exists WIDGET_EXISTS",
            "unreadable: createWidget: the server responded with 201, but its body differs from what is declared at $"
                    + " (line 1, column 7) (POST http://127.0.0.1:PORT/v1/unreadable/widgets) {\"id\":",
            "later: " + WIDGET,
            "later taken: 409 Widget already exists",
            "upload: pho_01",
            "filtered: " + WIDGET);

    private static final String UPLOAD = """
            POST /v1/albums/a%20b/photos HTTP/1.1
            Accept-Encoding: gzip
            Accept: application/json
            Content-Length: NUMBER
            Content-Type: multipart/form-data;boundary=BOUNDARY
            Host: 127.0.0.1:PORT
            User-Agent: pilotstatus-java/VERSION
            x-api-key: ps_key

            --BOUNDARY
            Content-Disposition: form-data; name="title"

            S\u00c3\u00a3o
            --BOUNDARY
            Content-Disposition: form-data; name="photo"; filename="a.png"
            Content-Type: image/png

            \0\u00ff

            --BOUNDARY
            Content-Disposition: form-data; name="owner"
            Content-Type: application/json

            {"name":"Ana"}
            --BOUNDARY--
            """;

    private ClientRun() {}

    static void run(Environment environment, Path jdk, List<String> program) throws IOException {
        try (KnownServer server = new KnownServer(RESPONSES);
                Program running = Program.start(environment, jdk, program, "http://127.0.0.1:" + server.port())) {
            List<String> said = new ArrayList<>();
            String line;
            while ((line = running.next()) != null) {
                said.add(line);
            }
            List<String> right = SAID.stream()
                    .map(each -> each.replace("PORT", "" + server.port()))
                    .toList();
            if (environment.refused() != null) {
                // All but the last have no filter, and so no need for Jersey, whichever it is.
                List<String> told = new ArrayList<>(right.subList(0, right.size() - 1));
                told.add("failed: " + environment.refused());
                Seen.assertSeen(told, said, running);
                return;
            }
            Seen.assertSeen(right, said, running);
            Seen.assertSeen(
                    Stream.of(
                                    creation("created", ""),
                                    creation("taken", ""),
                                    creation("unreadable", ""),
                                    creation("later", ""),
                                    creation("taken", ""),
                                    UPLOAD.replace("\n", "\r\n"),
                                    creation("filtered", "x-trace: 42\r\n"))
                            .map(each -> each.replace("PORT", "" + server.port()))
                            .toList(),
                    server.requests().stream().map(ClientRun::comparable).toList(),
                    running);
        }
    }

    private static String creation(String shop, String header) {
        return """
                POST /v1/%s/widgets HTTP/1.1
                Accept-Encoding: gzip
                Accept: application/json
                Content-Length: NUMBER
                Content-Type: application/json
                Host: 127.0.0.1:PORT
                User-Agent: pilotstatus-java/VERSION
                x-api-key: ps_key
                %s
                {"name":"Bracket","number":"5511999999999","secretRecipe":"r3c1p3","priceCents":1250,\
                "availableFrom":"2026-05-01"}""".formatted(shop, header).replaceAll("\r?\n", "\r\n");
    }

    /** With its headers in order, and without what differs from run to run. */
    static String comparable(String request) {
        int end = request.indexOf("\r\n\r\n");
        if (end < 0) {
            return request;
        }
        List<String> lines = request.substring(0, end).lines().toList();
        String head = Stream.concat(
                        lines.stream().limit(1), lines.stream().skip(1).sorted())
                .collect(Collectors.joining("\r\n"));
        String boundary = request.replaceAll("(?s).*;boundary=(\\S+).*", "$1");
        return (head.replaceAll("Content-Length: \\d+", "Content-Length: NUMBER")
                                .replaceAll("pilotstatus-java/\\S+", "pilotstatus-java/VERSION")
                        + request.substring(end))
                .replace(boundary, "BOUNDARY");
    }

    private static String json(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }
}
