package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResultWritingTest {

    @RegisterExtension
    static final RunningServer server = new RunningServer(new Bakery()::open);

    @Test
    void aResultGoesOutWithItsStatusHeadersTypeAndLength() {
        Reply reply = server.send(Bakery.order(Bakery.ORDER));

        String body = """
                {"id":"6f1c1a52-3a0e-4b9e-9d6f-0d3d6a7f0c11","customer":"Rosa","size":"large",\
                "lines":[{"product":"rye-loaf","quantity":2}],\
                "delivery":{"street":"Mill Lane 4","postcode":"90210","at":"2026-05-01T08:30:00Z"}}""";
        assertEquals(body, reply.body());
        assertEquals("HTTP/1.1 201 Created", reply.head().lines().findFirst().orElseThrow());
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals("7", reply.header("x-order-position"));
        assertEquals(String.valueOf(body.length()), reply.header("Content-Length"));
        assertEquals(List.of(), reply.headers("Transfer-Encoding"));
    }

    @Test
    void anErrorResultGoesOutWithItsStatusAndBody() {
        Reply reply = server.send(Bakery.order(Bakery.ORDER.replace("Rosa", "Nobody")));

        assertEquals(409, reply.status());
        assertEquals("{\"error\":\"The oven is full\",\"code\":\"OVEN_FULL\"}", reply.body());
    }

    @Test
    void aResultWithoutBodyHasNeitherTypeNorLength() {
        Reply reply =
                server.send(RawRequest.of("DELETE", "/v1/orders/" + Bakery.ID).header("x-shop-key", Bakery.KEY));

        assertEquals(204, reply.status());
        assertEquals("", reply.body());
        assertEquals(List.of(), reply.headers("Content-Type"));
    }

    @Test
    void anOperationWithoutContentInItsResponsesIsServedWhateverIsAccepted() {
        for (String accepted : List.of("application/json", "text/html", "*/*")) {
            Reply reply = server.send(RawRequest.of("POST", "/v1/bell")
                    .header("x-shop-key", Bakery.KEY)
                    .header("Accept", accepted));
            assertEquals(204, reply.status(), reply.head());
        }
    }

    @Test
    void aDefaultResultGoesOutWithTheStatusItWasGiven() {
        Reply reply = server.send(RawRequest.of("DELETE", "/v1/orders/00000000-0000-0000-0000-000000000000")
                .header("x-shop-key", Bakery.KEY));

        assertEquals(418, reply.status());
        assertEquals("{\"error\":\"Not ours\"}", reply.body());
    }

    @Test
    void anArrayAtTheTopIsWrittenToo() {
        assertEquals(
                "[\"rye-loaf\",\"bun\"]",
                server.send(RawRequest.get("/v1/menu")).body());
    }

    @Test
    void headRespondsAsGetWithoutTheBody() {
        Reply reply = server.send(RawRequest.of("HEAD", "/v1/menu"));

        assertEquals(200, reply.status());
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals("", reply.body());
    }

    @Test
    void optionsNamesTheMethodsAndNeedsNoCredentials() {
        Reply reply = server.send(RawRequest.of("OPTIONS", "/v1/orders"));

        assertTrue(reply.status() == 200 || reply.status() == 204, reply.head());
        assertTrue(reply.header("Allow").contains("POST"), reply.head());
    }
}
