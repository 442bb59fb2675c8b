package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import org.junit.jupiter.api.Test;

class UnknownValuesTest {

    private static final String HUGE = Bakery.ORDER.replace("large", "huge");

    @Test
    void valuesThatTheDocumentDoesNotListAreRefused() {
        try (TestServer server = TestServer.with(Bakery.feature(), new Bakery())) {
            Reply refused = server.send(Bakery.order(HUGE));
            assertEquals("{\"error\":\"The request is not valid: size must be small or large.\"}", refused.body());
            assertEquals(400, refused.status());
            assertEquals(400, server.send(list("huge")).status());
        }
    }

    @Test
    void anApplicationMayTakeAndSendThem() {
        Bakery bakery = new Bakery();
        for (FixtureFeature each : new FixtureFeature[] {
            Bakery.feature().implementedBy(bakery).withUnknownValues(),
            Bakery.feature().withUnknownValues().implementedBy(bakery)
        }) {
            try (TestServer server = TestServer.with(each)) {
                Reply reply = server.send(Bakery.order(HUGE));
                assertEquals(201, reply.status());
                assertTrue(reply.body().contains("\"size\":\"huge\""), reply.body());
                assertEquals(200, server.send(list("huge")).status());
            }
        }
    }

    private static RawRequest list(String size) {
        return RawRequest.get("/v1/shops/mill/orders?page=0&size=" + size).header("x-shop-key", Bakery.KEY);
    }
}
