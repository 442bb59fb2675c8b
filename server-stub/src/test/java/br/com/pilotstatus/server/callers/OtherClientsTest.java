package br.com.pilotstatus.server.callers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Bakery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients of other libraries, as they come: their framing, and what they add and offer by themselves, is understood. */
class OtherClientsTest {

    private static final Map<String, Callable<Caller>> CALLERS = new LinkedHashMap<>();

    static {
        CALLERS.put("java.net.http", JdkCaller::new);
        CALLERS.put("OkHttp", OkHttpCaller::new);
        CALLERS.put("Apache HttpClient", ApacheCaller::new);
        CALLERS.put("Jetty client", JettyCaller::new);
    }

    private static final String ORDER = "201 application/json " + """
            {"id":"%s","customer":"Rosa","size":"large","lines":[{"product":"rye-loaf","quantity":2}],\
            "delivery":{"street":"Mill Lane 4","postcode":"90210","at":"2026-05-01T08:30:00Z"}}""".formatted(Bakery.ID);

    static List<String> containers() {
        return Containers.ALL;
    }

    @ParameterizedTest
    @MethodSource("containers")
    void areAnsweredAsAnyOther(String container) throws Exception {
        List<String> differences = new ArrayList<>();
        try (Hosted host = Containers.lend(container, "bakery with a desk")) {
            for (Map.Entry<String, Callable<Caller>> each : CALLERS.entrySet()) {
                try (Caller caller = each.getValue().call()) {
                    for (Map.Entry<Ask, String> exchange : exchanges().entrySet()) {
                        Ask ask = exchange.getKey();
                        if (caller.knows(ask.kind())) {
                            String seen = answer(caller, host.port(), ask);
                            if (!seen.equals(exchange.getValue())) {
                                differences.add(each.getKey() + ", " + ask.kind() + " " + ask.method() + ": " + seen
                                        + " instead of " + exchange.getValue());
                            }
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    private static String answer(Caller caller, int port, Ask ask) {
        try {
            return caller.send(port, ask).toString();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private static Map<Ask, String> exchanges() {
        Map<Ask, String> all = new LinkedHashMap<>();
        all.put(Ask.json(Ask.Kind.JSON), ORDER);
        all.put(Ask.json(Ask.Kind.CHUNKED), ORDER);
        all.put(Ask.json(Ask.Kind.EXPECTING), ORDER);
        all.put(
                new Ask(Ask.Kind.JSON, "POST", "/v1/orders", Bakery.ORDER.replace("Rosa", "R")),
                "400 application/json {\"error\":\"The request is not valid: customer must have 2 to 40 characters.\"}");
        all.put(
                new Ask(Ask.Kind.JSON, "PATCH", "/v1/orders", "{}"),
                "405 application/json Allow: OPTIONS,POST"
                        + " {\"error\":\"This path does not take this method; the Allow header names those it takes.\"}");
        all.put(Ask.plain("GET", "/v1/shops/mill/orders?page=0"), "200 application/json {\"orders\":[]}");
        all.put(Ask.plain("HEAD", "/v1/shops/mill/orders?page=0"), "200 application/json");
        all.put(Ask.plain("OPTIONS", "/v1/shops/mill/orders?page=0"), "204 Allow: GET,HEAD,OPTIONS");
        all.put(Ask.plain("DELETE", "/v1/orders/" + Bakery.ID + "?manager=" + Bakery.MANAGER), "204");
        all.put(
                new Ask(Ask.Kind.FORM, "POST", "/v1/desk/feedback", ""),
                "200 application/json {\"spice\":1,\"text\":\"São & more=1\",\"products\":[\"rye loaf\",\"bun\"]}");
        all.put(
                new Ask(Ask.Kind.MULTIPART, "POST", "/v1/desk/photos", ""),
                "201 application/json {\"id\":\"Rye a.png image/png 0 null null null\",\"bytes\":4}");
        return all;
    }
}
