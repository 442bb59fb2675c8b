package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.LastExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever reaches JAX-RS, or its servlet, is answered with the document's error; the README says what does not. */
@ParameterizedClass
@MethodSource("containers")
class EveryAnswerTest {

    private static Hosted host;

    @Parameter
    private String container;

    static List<String> containers() {
        return Containers.ALL;
    }

    @BeforeParameterizedClassInvocation
    static void start(String container) {
        host = Containers.lend(container, "fixture");
        host.respond("getMenu", "200");
        host.respond("createOrder", "201");
        host.respond("listOrders", "200");
    }

    @BeforeEach
    void forgetCalls() {
        host.calls();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        host.close();
    }

    @Test
    void aHeadOrBodyThatCannotBeReadIs400() throws IOException {
        for (Map.Entry<String, List<byte[]>> each : Refusals.ofHeads().entrySet()) {
            for (byte[] request : each.getValue()) {
                assertError(400, each.getKey(), request);
            }
        }
        assertEquals(List.of(), host.calls());
    }

    @Test
    void whatTheServletWouldRefuseWithAPageIsTheDocumentsErrorToo() throws IOException {
        for (byte[] request : Refusals.ofServlets()) {
            LastExchange reply = LastExchange.of(host.port(), request);
            // Our filter knows which header it is, where it is asked.
            assertTrue(
                    reply.body()
                            .matches("\\{\"error\":\"The (request is not valid|(Accept|Content-Type) header cannot be"
                                    + " read)\\.\"}"),
                    new String(request, StandardCharsets.ISO_8859_1) + reply.all());
            assertEquals(400, reply.status());
        }
        assertEquals(List.of(), host.calls());
    }

    @Test
    void aDeclaredLengthBeyondTheLimitIs413HoweverLong() throws IOException {
        for (String length : List.of("1048577", "2147483647", "2147483648", "99999999999")) {
            assertError(
                    413,
                    "The body is larger than 1048576 bytes.",
                    new String(Refusals.order("Content-Type: application/json"), StandardCharsets.ISO_8859_1)
                            .replace("Length: 2", "Length: " + length)
                            .getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** It was not said by the client, and what follows may be a request that somebody hid. */
    @Test
    void aRequestWhoseEndIsNotCertainIsTheLastOfItsConnection() throws IOException {
        LastExchange reply = LastExchange.of(
                host.port(),
                ("POST /v1/orders HTTP/1.1\r\nHost: a\r\n" + Refusals.KEY
                                + "Content-Type: application/json\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
                                + "GET /v1/menu HTTP/1.1\r\nHost: a\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(reply.head().matches("(?is).*\r\nConnection: close(\r.*)?"), reply.all());
        assertEquals(2, reply.all().split("HTTP/1\\.1 ", -1).length, reply.all());
        assertEquals(List.of(), host.calls());
    }

    @Test
    void aMethodInSmallLettersIsAnotherOne() throws IOException {
        for (String method : List.of("get", "Get", "options", "delete", "x")) {
            LastExchange reply = LastExchange.of(host.port(), Refusals.line(method + " /v1/menu HTTP/1.1"));
            assertEquals(
                    "{\"error\":\"This path does not take this method; the Allow header names those it takes.\"}",
                    reply.body(),
                    method);
            assertEquals(405, reply.status());
            assertTrue(reply.head().matches("(?is).*\r\nAllow: [^\r]*\\bGET\\b.*"), reply.head());
        }
        assertEquals(List.of(), host.calls());
    }

    @Test
    void optionsSaysWhichMethodsThereAreAndNothingElse() throws IOException {
        for (String accept : List.of("*/*", "text/plain", "application/vnd.sun.wadl+xml", "application/json")) {
            LastExchange reply = LastExchange.of(
                    host.port(),
                    ("OPTIONS /v1/orders HTTP/1.1\r\nHost: a\r\nAccept: " + accept + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(204, reply.status(), reply.head());
            assertEquals("", reply.body());
            assertTrue(reply.head().matches("(?is).*\r\nAllow: POST, ?OPTIONS(\r.*)?"), reply.head());
            assertTrue(!reply.head().matches("(?is).*\r\n(Content-Type|Last-Modified):.*"), reply.head());
        }
    }

    @Test
    void aCookieThatNobodyAskedForHarmsNobody() throws IOException {
        assertEquals(
                200,
                LastExchange.of(host.port(), Refusals.get("/v1/menu", "Cookie: $Version=x; a=\""))
                        .status());
    }

    @Test
    void theReadmeSaysWhatEachContainerAnswersByItself() throws IOException {
        for (Map.Entry<String, List<byte[]>> kind : Refusals.ofContainers().entrySet()) {
            TreeSet<String> seen = new TreeSet<>();
            for (byte[] request : kind.getValue()) {
                seen.add(LastExchange.of(host.port(), request).toString());
            }
            String told = cell(kind.getKey());
            // A server may close while more is on its way, and take back what it has said.
            boolean lost = kind.getKey().startsWith("headers beyond") && seen.equals(new TreeSet<>(List.of("closed")));
            assertTrue(
                    told.equals(String.join("; ", seen)) || lost,
                    () -> kind.getKey() + " on " + container + " is in the README as: " + told + "\nand was: " + seen);
        }
        assertEquals(List.of(), host.calls());
    }

    private String cell(String kind) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("| what the server refuses ") || line.startsWith("| " + kind + " |")) {
                rows.add(List.of(line.split(" *\\| *", -1)));
            }
        }
        return rows.size() < 2 ? "nothing" : rows.get(1).get(rows.get(0).indexOf(container));
    }

    private static void assertError(int status, String message, byte[] request) throws IOException {
        LastExchange reply = LastExchange.of(host.port(), request);
        String of = new String(request, StandardCharsets.ISO_8859_1);
        assertEquals("{\"error\":\"" + message + "\"}", reply.body(), of + reply.head());
        assertEquals(status, reply.status(), of);
        assertTrue(reply.head().contains("application/json"), reply.head());
    }
}
