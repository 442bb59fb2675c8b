package br.com.pilotstatus.server.container;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests that are wrong before any operation is asked. Each is the last on its connection. */
public final class Refusals {

    static final String KEY = "x-shop-key: ps_contract-key\r\n";

    private static final String CHUNKED = "Content-Type: application/json\r\nTransfer-Encoding: chunked";

    private Refusals() {}

    /** What reaches JAX-RS on every container, by the sentence that it is refused with. */
    static Map<String, List<byte[]>> ofHeads() {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        all.put(
                "The Accept header cannot be read.",
                List.of(
                        get("/v1/menu", "Accept: application/json;q=x"),
                        get("/v1/menu", "Accept: */*;q="),
                        get("/v1/menu", "Accept: image/png;q=0.5x"),
                        get("/v1/nothing", "Accept: text/html;q=x")));
        all.put("The Content-Type header cannot be read.", List.of(order("Content-Type: application/json;q=x")));
        all.put(
                "The request is not valid: query parameter x is not UTF-8 in percent-encoding.",
                List.of(
                        get("/v1/shops/mill/orders?page=0&x=%FF", "x-a: b"),
                        get("/v1/shops/mill/orders?page=0&x=%C0%AF", "x-a: b")));
        all.put(
                "The request is not valid: query is not UTF-8 in percent-encoding.",
                List.of(get("/v1/shops/mill/orders?page=0&%ED%A0%80=1", "x-a: b")));
        all.put(
                "The body could not be read to its end.",
                List.of(
                        body("Content-Type: application/json\r\nContent-Length: 50", "{\"customer\":"),
                        body("Content-Type: application/json\r\nContent-Length: 50", "")));
        return all;
    }

    /** What the servlet of a container refuses by itself, if there is no filter in front of it. */
    static List<byte[]> ofServlets() {
        return List.of(
                get("/v1/menu", "Accept: application/"),
                get("/v1/menu", "Accept: image/png;q=0.5x, application/json"),
                order("Content-Type: json"),
                order("Content-Type: application/"),
                order("Content-Type: ;;"),
                order("Content-Type: application/json/x"),
                order("Content-Type: "));
    }

    /** What some containers refuse by themselves, by its kind, as the page on containers calls it. */
    public static Map<String, List<byte[]>> ofContainers() {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        all.put("a request line or method that is none", List.of(line("G@T /v1/menu HTTP/1.1"), line("GET")));
        all.put("a target that is neither a path nor an address", List.of(line("GET v1/menu HTTP/1.1")));
        all.put("a path that is no URI", List.of(get("/v1/%zz", "x-a: b"), get("/v1/%", "x-a: b")));
        all.put("a path that is not UTF-8", List.of(get("/v1/shops/%FF/orders?page=0", "x-a: b")));
        all.put("a query that is no URI", List.of(get("/v1/menu?x=%zz", "x-a: b"), get("/v1/menu?x=%", "x-a: b")));
        all.put("a header's name that is none", List.of(get("/v1/menu", "x-\0a: b")));
        all.put("headers beyond the server's limit", List.of(get("/v1/menu", "x-a: " + "a".repeat(2_000_000))));
        all.put("a `Host` that is none", List.of(line("GET /v1/menu HTTP/1.1", "a b")));
        all.put(
                "a length that is none, or two",
                List.of(
                        body("Content-Length: abc", "{}"),
                        body("Content-Length: -1", "{}"),
                        body("Content-Length: 99999999999999999999", "{}"),
                        body("Content-Length: 2\r\nContent-Length: 3", "{}"),
                        body("Content-Length: 2\r\nTransfer-Encoding: chunked", "0\r\n\r\n")));
        all.put("a coding that is not chunked", List.of(body("Transfer-Encoding: gzip", "{}")));
        all.put(
                "chunks that are none, or end too early",
                List.of(
                        body(CHUNKED, "\r\n{}\r\n0\r\n\r\n"),
                        body(CHUNKED, "zz\r\n{}\r\n0\r\n\r\n"),
                        body(CHUNKED, "-2\r\n{}\r\n0\r\n\r\n"),
                        body(CHUNKED, "0x2\r\n{}\r\n0\r\n\r\n"),
                        body(CHUNKED, "FFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"),
                        body(CHUNKED, "2\r\n{}\r\n"),
                        body(CHUNKED, "9\r\n{}"),
                        body(CHUNKED, "9"),
                        body(CHUNKED, ""),
                        body(CHUNKED, "2\r\n{}\r\n0\r\nnonsense\r\n\r\n")));
        return all;
    }

    static byte[] get(String target, String header) {
        return bytes("GET " + target + " HTTP/1.1\r\nHost: a\r\n" + KEY + header + "\r\nConnection: close\r\n\r\n");
    }

    /** A request of one line, which names no body and no key. */
    static byte[] line(String line) {
        return line(line, "a");
    }

    private static byte[] line(String line, String host) {
        return bytes(line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    static byte[] order(String header) {
        return body(header + "\r\nContent-Length: 2", "{}");
    }

    private static byte[] body(String headers, String body) {
        return bytes(
                "POST /v1/orders HTTP/1.1\r\nHost: a\r\n" + KEY + headers + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }
}
