package br.com.pilotstatus.compat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stub probe: what is asked of the program, and what it must answer. */
final class StubRun {

    private static final String ORDER = """
            {"customer":"Rosa","phone":"5511999999999","size":"large",\
            "lines":[{"product":"rye-loaf","quantity":2}],\
            "delivery":{"street":"Mill Lane 4","postcode":"90210","at":"2026-05-01T08:30:00Z"},\
            "doorCode":"open-sesame"}""";

    private static final String FAILED =
            error(500, "Something went wrong here, not in the request; it is logged with the id ID.");

    private static final String JSON = "Content-Type: application/json\r\nx-shop-key: sk-key\r\n";

    /** What others are answered while some tens of requests are not finished. */
    private static final List<Exchange> BESIDE = List.of(
            new Exchange("beside others", get("/v1/menu", ""), "200 application/json [\"rye-loaf\",\"bun\"]"),
            new Exchange("declared error beside others", order(by("Nobody")), error(409, "The oven is full")));

    private static final List<Exchange> EXCHANGES = List.of(
            new Exchange("created", order(ORDER), "201 application/json " + """
                    {"id":"6f1c1a52-3a0e-4b9e-9d6f-0d3d6a7f0c11","customer":"Rosa","size":"large",\
                    "lines":[{"product":"rye-loaf","quantity":2}],"delivery":{"street":"Mill Lane 4",\
                    "postcode":"90210","at":"2026-05-01T08:30:00Z"}} x-order-position: 7"""),
            new Exchange("declared error", order(by("Nobody")), error(409, "The oven is full")),
            new Exchange("stage", get("/v1/menu", ""), "200 application/json [\"rye-loaf\",\"bun\"]"),
            new Exchange("unknown path", get("/v1/cakes", ""), error(404, "There is nothing at this path.")),
            new Exchange(
                    "no key",
                    post("/v1/orders", "Content-Type: application/json\r\n", ORDER),
                    error(401, "Credentials are missing or are not accepted.")),
            new Exchange(
                    "other method",
                    "PATCH /v1/orders HTTP/1.1\r\nContent-Length: 0\r\n",
                    error(405, "This path does not take this method; the Allow header names those it takes.")),
            new Exchange(
                    "other media type asked for",
                    get("/v1/menu", "Accept: image/png\r\n"),
                    error(406, "Nothing that the Accept header asks for can be sent; ask for application/json.")),
            new Exchange(
                    "other media type sent",
                    post("/v1/orders", "Content-Type: text/plain\r\nx-shop-key: sk-key\r\n", ORDER),
                    error(415, "The body has a media type that is not read here; send application/json in UTF-8.")),
            new Exchange(
                    "malformed body",
                    order("{\"customer\":"),
                    error(400, "The request is not valid: body is not valid JSON in UTF-8: line 1, column 13.")),
            new Exchange(
                    "violation",
                    order(by("R")),
                    error(400, "The request is not valid: customer must have 2 to 40 characters.")),
            new Exchange("exception", order(by("state")), FAILED),
            new Exchange("exception of validation", order(by("validation")), FAILED),
            new Exchange("exception of constraints", order(by("constraint")), FAILED),
            new Exchange("exception of JSON", order(by("parse")), FAILED),
            new Exchange("exception with a status", order(by("status")), error(409, "Conflict.")));

    private static final String DIED = "Exception in thread \"main\" ";

    private static final Exchange OWN =
            new Exchange("the user's own resource", get("/own", ""), "200 application/json {\"word\":\"mine\"}");

    /**
     * One question.
     *
     * @param name what it is about
     * @param request the bytes, without the headers that all have
     * @param answer status, media type and body
     */
    private record Exchange(String name, String request, String answer) {}

    private StubRun() {}

    static void run(Environment environment, Path jdk, List<String> program) throws IOException {
        String[] arguments = environment.own() ? new String[] {"probe.Own"} : new String[0];
        try (Program running = Program.start(environment, jdk, program, arguments)) {
            List<String> first = Stream.ofNullable(running.next()).toList();
            if (environment.refused() != null) {
                Seen.assertSeen(List.of(environment.refused()), died(running), running);
                return;
            }
            if (first.isEmpty()) {
                Seen.assertSeen(List.of("port"), first, running);
            }
            int port = Integer.parseInt(first.get(0).replace("port ", ""));
            List<Exchange> exchanges = new ArrayList<>(EXCHANGES);
            if (environment.own()) {
                exchanges.add(OWN);
            }
            Seen.assertSeen(lines(exchanges, Exchange::answer), lines(exchanges, each -> ask(port, each)), running);
            Refused.assertTold(environment, port);
            Unfinished others = Unfinished.of(port, post("/v1/orders", JSON, ORDER));
            try {
                Seen.assertSeen(lines(BESIDE, Exchange::answer), lines(BESIDE, each -> ask(port, each)), running);
            } finally {
                others.close();
            }
        }
    }

    private static List<String> died(Program program) {
        return program.log()
                .lines()
                .filter(line -> line.startsWith(DIED))
                .map(line -> line.substring(DIED.length()))
                .toList();
    }

    private static List<String> lines(List<Exchange> exchanges, Function<Exchange, String> what) {
        return exchanges.stream()
                .map(each -> each.name + ": " + what.apply(each))
                .toList();
    }

    private static String ask(int port, Exchange exchange) {
        try {
            Answer answer = Answer.to(port, exchange.request);
            String position = answer.header("x-order-position");
            return answer.status() + " " + answer.header("Content-Type") + " "
                    + answer.body().replaceAll("[0-9a-f-]{36}\\.", "ID.")
                    + (position == null ? "" : " x-order-position: " + position);
        } catch (IOException e) {
            return "(" + e + ")";
        }
    }

    private static String by(String customer) {
        return ORDER.replace("Rosa", customer);
    }

    private static String order(String json) {
        return post("/v1/orders", JSON, json);
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\r\n" + headers;
    }

    private static String post(String path, String headers, String body) {
        return "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + body.length() + "\r\n\n" + body;
    }

    private static String error(int status, String message) {
        return status + " application/json {\"error\":\"" + message + "\"}";
    }
}
