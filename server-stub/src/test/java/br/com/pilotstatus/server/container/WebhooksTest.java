package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.BakeryHooks;
import br.com.pilotstatus.server.testing.RawRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Webhooks are received in every container, beside the stub's feature and without it. */
class WebhooksTest {

    static Stream<String> containers() {
        return Containers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void theyAreReceivedWithoutTheStubsFeature(String container) {
        try (Hosted host = Containers.lend(container, "bakery's webhooks alone")) {
            receives(host);
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void theyAreReceivedBesideTheStubsFeature(String container) {
        try (Hosted host = Containers.lend(container, "bakery with webhooks")) {
            assertEquals(201, Bakery.order(Bakery.ORDER).send(host.port()).status());
            assertEquals(List.of("createOrder"), host.calls());
        }
        try (Hosted host = Containers.lend(container, "bakery with webhooks")) {
            receives(host);
        }
    }

    private static void receives(Hosted host) {
        assertEquals(
                200, BakeryHooks.delivery(BakeryHooks.BAKED).send(host.port()).status());
        assertEquals(
                200,
                BakeryHooks.delivery("{\"kind\":\"rye.sown\"}")
                        .send(host.port())
                        .status());
        assertEquals(
                401,
                RawRequest.post(BakeryHooks.PATH, BakeryHooks.BAKED)
                        .send(host.port())
                        .status());
        assertEquals(400, BakeryHooks.delivery("{\"kind\":").send(host.port()).status());
        assertEquals(
                500,
                BakeryHooks.delivery("{\"kind\":\"shop.closed\",\"id\":\"1\",\"payload\":{\"shop\":\"north\"}}")
                        .send(host.port())
                        .status());
        assertEquals(List.of("baked o1", "unknown rye.sown {\"kind\":\"rye.sown\"}", "closed north"), host.calls());
    }
}
