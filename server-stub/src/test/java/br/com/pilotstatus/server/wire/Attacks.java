package br.com.pilotstatus.server.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What no honest client sends. Each holds one request for {@code createOrder}, and may hide one for {@code ringBell}. */
final class Attacks {

    static final String KEY = "x-shop-key: ps_contract-key\r\n";
    static final String HIDDEN = "POST /v1/bell HTTP/1.1\r\nHost: a\r\n" + KEY + "Connection: close\r\n\r\n";

    /** What waits for more: of a body with the right key and without one, of a chunk, of a head. */
    static final List<String> UNFINISHED = List.of(
            "POST /v1/orders HTTP/1.1\r\nHost: a\r\n" + KEY
                    + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
            "POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
            "POST /v1/orders HTTP/1.1\r\nHost: a\r\n" + KEY
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
            "GET /v1/menu HTTP/1.1\r\nHost: a\r\nx-");

    private static final String START =
            "POST /v1/orders HTTP/1.1\r\nHost: a\r\n" + KEY + "Content-Type: application/json\r\n";

    private Attacks() {}

    /** By name; the bytes are those of ISO 8859-1. */
    static Map<String, byte[]> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        framing(texts);
        chunks(texts);
        headers(texts);
        targets(texts);
        protocols(texts);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.ISO_8859_1)));
        return bytes;
    }

    private static String hiding(String framing, String before) {
        return START + framing + "\r\n" + before + HIDDEN;
    }

    private static void framing(Map<String, String> all) {
        int hidden = HIDDEN.length();
        all.put(
                "length and chunks",
                hiding("Content-Length: " + (hidden + 5) + "\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        all.put(
                "chunks and length",
                hiding("Transfer-Encoding: chunked\r\nContent-Length: " + (hidden + 5) + "\r\n", "0\r\n\r\n"));
        all.put(
                "chunks and a short length",
                hiding("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
        all.put("two lengths that differ", hiding("Content-Length: 0\r\nContent-Length: " + hidden + "\r\n", ""));
        all.put("two lengths, long first", hiding("Content-Length: " + hidden + "\r\nContent-Length: 0\r\n", ""));
        all.put("lengths as a list", hiding("Content-Length: 0, " + hidden + "\r\n", ""));
        all.put("negative length", hiding("Content-Length: -1\r\n", ""));
        all.put("length with a sign", hiding("Content-Length: +" + hidden + "\r\n", ""));
        all.put("length in hexadecimal", hiding("Content-Length: 0x" + Integer.toHexString(hidden) + "\r\n", ""));
        all.put("length beyond 64 bits", hiding("Content-Length: 18446744073709551616\r\n", ""));
        all.put("length before a tab", hiding("Content-Length\t: 0\r\n", ""));
        all.put("unknown coding", hiding("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"));
        all.put("chunked, then identity", hiding("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"));
        all.put(
                "chunked twice",
                hiding(
                        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\nContent-Length: 5\r\n",
                        "0\r\n\r\n"));
    }

    private static void chunks(Map<String, String> all) {
        String chunked = "Transfer-Encoding: chunked\r\n";
        all.put("chunk of a negative size", hiding(chunked, "-1\r\n{}\r\n0\r\n\r\n"));
        all.put("chunk size with a prefix", hiding(chunked, "0x2\r\n{}\r\n0\r\n\r\n"));
        all.put("chunk size beyond 64 bits", hiding(chunked, "FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"));
        all.put(
                "chunk that is longer than its size",
                START + chunked + "Connection: close\r\n\r\n1\r\n{}\r\n0\r\n\r\n");
        all.put("chunk that never ends", START + chunked + "\r\n5\r\n{");
        all.put("body that never ends", START + "Content-Length: 50\r\n\r\n{");
    }

    private static void headers(Map<String, String> all) {
        all.put("space before the colon", hiding("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"));
        all.put("folded header", hiding("Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
        all.put("NUL in a header", START + "x-a: a\u0000b\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        all.put("NUL in a header's name", START + "x-\u0000a: b\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        all.put(
                "CR in a header",
                START + "x-a: a\rContent-Length: 9\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        all.put("line feeds alone", (START + "Content-Length: 2\r\nConnection: close\r\n\r\n{}").replace("\r", ""));
        all.put("header without a colon", START + "nonsense\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        all.put("headers of 1 MB", START + ("x-a: " + "a".repeat(1_000) + "\r\n").repeat(1_000) + "\r\n");
        all.put("header of 1 MB", START + "x-a: " + "a".repeat(1_000_000) + "\r\n\r\n");
        all.put("10,000 headers", START + "x-a: a\r\n".repeat(10_000) + "\r\n");
        all.put("two hosts", "GET /v1/menu HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
        all.put("no host", "GET /v1/menu HTTP/1.1\r\nConnection: close\r\n\r\n");
    }

    private static void targets(Map<String, String> all) {
        for (String target : new String[] {
            "/v1/%zz",
            "/v1/%",
            "/v1/me\u0000nu",
            "/v1/menu%00",
            "/v1/menu%0d%0aHost:%20x",
            "/v1/menu\rX",
            "/v1/../v1/menu",
            "/v1//menu",
            "/v1/menu;a=b",
            "*",
            "v1/menu",
            "http://evil.invalid/v1/menu",
            "/v1/menu?%zz=%",
            "/v1/menu?a=[{",
            "/v1/m\u00e9nu",
            "/v1/%ff%fe",
            "/" + "a".repeat(100_000)
        }) {
            String name = target.length() > 100 ? "target of 100 KB" : "target " + target.replaceAll("[^ -~]", "?");
            all.put(name, "GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        }
    }

    private static void protocols(Map<String, String> all) {
        all.put("HTTP/1.0", "GET /v1/menu HTTP/1.0\r\n\r\n");
        all.put("HTTP/0.9", "GET /v1/menu\r\n");
        all.put("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        all.put("HTTP/9.9", "GET /v1/menu HTTP/9.9\r\nHost: a\r\n\r\n");
        all.put("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        all.put("nonsense", "\u0000\u0001\u0002\r\n\r\n");
        all.put("nothing", "");
        all.put("unknown method", "SENTINEL /v1/menu HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        all.put("TRACE", "TRACE /v1/menu HTTP/1.1\r\nHost: a\r\nx-secret: sentinel\r\nConnection: close\r\n\r\n");
        all.put("CONNECT", "CONNECT evil.invalid:443 HTTP/1.1\r\nHost: evil.invalid\r\nConnection: close\r\n\r\n");
        all.put("Expect: nonsense", START + "Expect: sentinel\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        all.put(
                "upgrade to HTTP/2",
                "GET /v1/menu HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                        + "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n");
    }
}
