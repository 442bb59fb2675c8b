package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client beside another, which sends one more header. */
class ViewTest {
    private static final String ORDER = RawResponses.json(200, "{\"id\":\"ord_01\"}");

    @Test
    void aViewSendsItsHeaderWhereTheOperationTakesItAndTheOriginalStaysAsItIs() throws Exception {
        try (RawServer server = RawServer.responding(ORDER);
                FixtureClient client = Fixture.client(server)) {
            FixtureClient view = client.forShop("shop 1");
            view.orders().getOrder("ord_01");
            view.widgets().getWidget("porto", "w1");
            client.orders().getOrder("ord_01");
            view.forShop("s2").orders().getOrder("ord_01");
            view.async().orders().getOrder("ord_01").join();

            assertEquals(
                    List.of(
                            List.of("x-shop-id: shop 1"),
                            List.of(),
                            List.of(),
                            List.of("x-shop-id: s2"),
                            List.of("x-shop-id: shop 1")),
                    server.requests().stream().map(ViewTest::shops).toList());
            assertEquals(1, server.connections(), "all share one pool");
        }
    }

    @Test
    void closingAViewClosesNothingAndClosingTheOriginalClosesAll() throws Exception {
        try (RawServer server = RawServer.responding(ORDER)) {
            FixtureClient client = Fixture.client(server);
            FixtureClient view = client.forShop("s1");
            view.close();
            assertEquals("ord_01", view.orders().getOrder("ord_01").id());
            assertEquals("ord_01", client.orders().getOrder("ord_01").id());

            client.close();
            assertEquals(
                    "FixtureClient is closed",
                    assertThrows(
                                    IllegalStateException.class,
                                    () -> view.orders().getOrder("ord_01"))
                            .getMessage());
        }
    }

    @Test
    void aValueThatSaysNothingOrThatNoHeaderCanHaveIsRefusedAtOnce() throws Exception {
        try (RawServer server = RawServer.responding(ORDER);
                FixtureClient client = Fixture.client(server)) {
            assertEquals("forShop: the value must not be blank", refused(client, ""));
            assertEquals("forShop: the value must not be blank", refused(client, " \t"));
            assertEquals(
                    "forShop: header x-shop-id must be printable ASCII; character 2 isn't", refused(client, "s1\n"));
            assertThrows(NullPointerException.class, () -> client.forShop(null));
        }
    }

    @Test
    void theHeaderOfOneCallIsTheStrongerUnlessItIsBlank() throws Exception {
        try (RawServer server = RawServer.responding(ORDER);
                FixtureClient client = Fixture.client(server)) {
            FixtureClient view = client.forShop("s1");
            view.orders().getOrder("ord_01", header("s2"));
            assertEquals(List.of("X-Shop-Id: s2"), shops(server.request()));

            for (FixtureClient each : List.of(client, view)) {
                assertEquals(
                        "getOrder: header x-shop-id must not be blank; leave it out to send none",
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () -> each.orders().getOrder("ord_01", header(" ")))
                                .getMessage());
            }
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void anOperationThatNeedsTheHeaderSaysWhereItComesFrom() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.empty(204));
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "payOrder: header x-shop-id is required; call it on what forShop(…) of the client returns",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> client.orders().payOrder("ord_01"))
                            .getMessage());
            assertTrue(server.requests().isEmpty());

            client.orders().payOrder("ord_01", header("s1"));
            client.forShop("s1").orders().payOrder("ord_01");
            assertEquals(2, server.requests().size());
            assertFalse(server.requests().stream().map(ViewTest::shops).anyMatch(List::isEmpty));
        }
    }

    private static String refused(FixtureClient client, String value) {
        return assertThrows(IllegalArgumentException.class, () -> client.forShop(value))
                .getMessage();
    }

    private static RequestOptions header(String value) {
        return RequestOptions.builder().header("X-Shop-Id", value).build();
    }

    private static List<String> shops(String request) {
        return request.lines()
                .filter(line -> line.regionMatches(true, 0, "x-shop-id:", 0, 10))
                .toList();
    }
}
