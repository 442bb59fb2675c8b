package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.TestServer;
import org.junit.jupiter.api.Test;

class UnreadTest {

    /** In a line at DEBUG, as names alone: values may be secrets. */
    @Test
    void nothingThatWasSentIsDroppedInSilence() {
        Bakery bakery = new Bakery();
        try (TestServer server = bakery.open();
                ServerLog log = new ServerLog()) {
            RawRequest get = RawRequest.get("/v1/shops/mill/orders?page=0&lmit=secret&lmit=2&a%20b=c&page[]=1")
                    .header("x-shop-key", Bakery.KEY);
            assertEquals(200, server.send(get).status());
            assertEquals("listOrders: the query has what the document has not: a b, lmit, page[]\n", log.text());
        }
        try (TestServer server = bakery.open();
                ServerLog log = new ServerLog()) {
            RawRequest get = RawRequest.get("/v1/shops/mill/orders?page=0").header("x-shop-key", Bakery.KEY);
            assertEquals(200, server.send(get).status());
            assertEquals(200, server.send(get.body("x")).status());
            assertEquals("listOrders: a body came, and the document has none\n", log.text());
        }
    }
}
