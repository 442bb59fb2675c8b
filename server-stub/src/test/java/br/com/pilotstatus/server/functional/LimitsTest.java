package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final String ORDERS = "/v1/shops/mill/orders?page=0";

    @Test
    void theDefaultsAreThoseOfTheDocumentation() {
        Limits limits = Limits.defaults();

        assertEquals(1_048_576, limits.bodyBytes());
        assertEquals(100, limits.jsonDepth());
        assertEquals(262_144, limits.stringLength());
        assertEquals(100, limits.numberLength());
        assertEquals(100, limits.values());
    }

    @Test
    void bodiesAreCountedHoweverTheyAreFramed() {
        RawRequest order = Bakery.order(Bakery.ORDER);
        int length = Bakery.ORDER.length();
        try (TestServer server = open(limits -> limits.bodyBytes(length))) {
            assertEquals(201, server.send(order).status());
            assertEquals(201, RawRequest.send(server.port(), order.chunked()).status());
        }
        try (TestServer server = open(limits -> limits.bodyBytes(length - 1))) {
            for (Reply reply : List.of(server.send(order), RawRequest.send(server.port(), order.chunked()))) {
                assertEquals(413, reply.status());
                assertEquals("{\"error\":\"The body is larger than " + (length - 1) + " bytes.\"}", reply.body());
            }
        }
    }

    @Test
    void depthStringsAndNumbersAreLimited() {
        String beyond = " is beyond a limit: 3 levels of nesting, strings of 40 characters, numbers of 5 digits,"
                + " names of 1000 characters";
        try (TestServer server =
                open(limits -> limits.jsonDepth(3).stringLength(40).numberLength(5))) {
            assertEquals(201, server.send(Bakery.order(with("\"x\":[[12345]]"))).status());
            assertRefused(server, Bakery.order(with("\"x\":[[[1]]]")), "x[0][0]" + beyond);
            assertRefused(server, Bakery.order(with("\"x\":123456")), "x" + beyond);
            assertRefused(server, Bakery.order(with("\"x\":\"" + "a".repeat(41) + "\"")), "x" + beyond);
        }
    }

    @Test
    void headersAndParametersAreTakenAsOftenAsTheLimitSays() {
        try (TestServer server = open(limits -> limits.values(2))) {
            RawRequest get = RawRequest.get(ORDERS + "&x=1&x=2").header("x-shop-key", Bakery.KEY);
            assertEquals(
                    200, server.send(get.header("x-a", "1").header("x-a", "2")).status());
            assertRefused(
                    server,
                    get.header("x-a", "1").header("x-a", "2").header("X-A", "3"),
                    "header x-a must be given at most 2 times");
            assertRefused(
                    server,
                    RawRequest.get(ORDERS + "&x=1&x=2&x=3").header("x-shop-key", Bakery.KEY),
                    "query parameter x must be given at most 2 times");
        }
    }

    @Test
    void whatIsNoArrayIsTakenOnce() {
        try (TestServer server = open(limits -> {})) {
            RawRequest twice = RawRequest.get(ORDERS + "&page=1").header("x-shop-key", Bakery.KEY);
            assertRefused(
                    server,
                    twice.header("x-trace", "a").header("x-trace", "a"),
                    "header x-trace must be given once; query parameter page must be given once");
            assertEquals(
                    200,
                    server.send(RawRequest.get(ORDERS + "&size=small&size=large")
                                    .header("x-shop-key", Bakery.KEY))
                            .status());
        }
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertEquals(
                "Limits: bodyBytes must be at least 1, not 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Limits.builder().bodyBytes(0))
                        .getMessage());
    }

    private static String with(String property) {
        return Bakery.ORDER.replaceFirst("\\{", "{" + property + ",");
    }

    private static TestServer open(Consumer<Limits.Builder> limits) {
        Limits.Builder builder = Limits.builder();
        limits.accept(builder);
        return TestServer.with(
                new FixtureFeature(
                        FixedKeys.builder()
                                .accept("shopKey", Bakery.KEY, "the shop")
                                .build(),
                        builder.build()),
                new Bakery());
    }

    private static void assertRefused(TestServer server, RawRequest request, String problem) {
        Reply reply = server.send(request);
        assertEquals("{\"error\":\"The request is not valid: " + problem + ".\"}", reply.body());
        assertEquals(400, reply.status());
    }
}
