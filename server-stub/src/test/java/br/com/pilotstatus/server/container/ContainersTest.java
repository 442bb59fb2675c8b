package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.ServerLog;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A container that is lent is as if it had just been started. */
class ContainersTest {

    static List<String> containers() {
        return Containers.ALL;
    }

    @ParameterizedTest
    @MethodSource("containers")
    void theSameIsLentAgainAndHasForgottenWhatItWasToldAndWhoCalled(String container) {
        int port;
        try (Hosted host = Containers.lend(container, "fixture")) {
            port = host.port();
            host.respond("getMenu", "200");
            assertEquals(200, RawRequest.get("/v1/menu").send(port).status());
        }
        try (ServerLog log = new ServerLog();
                Hosted host = Containers.lend(container, "fixture")) {
            assertEquals(port, host.port());
            assertEquals(List.of(), host.calls());
            assertEquals(500, RawRequest.get("/v1/menu").send(port).status(), "nothing is told to respond");
            host.respond("getMenu", "200");
            assertEquals(200, RawRequest.get("/v1/menu").send(port).status());
            assertEquals(List.of("getMenu", "getMenu"), host.calls());
            assertEquals(1, log.text().split("Exception: ", -1).length - 1, log::text);
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void soHasAnHonestImplementation(String container) {
        for (int i = 0; i < 2; i++) {
            try (Hosted host = Containers.lend(container, "bakery")) {
                assertEquals(201, Bakery.order(Bakery.ORDER).send(host.port()).status());
                assertEquals(List.of("createOrder"), host.calls());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whoeverStartsOneHasItAlone(String container) {
        try (Hosted lent = Containers.lend(container, "bakery");
                Hosted own = Containers.start(container, "bakery")) {
            assertNotEquals(lent.port(), own.port());
            assertEquals(201, Bakery.order(Bakery.ORDER).send(own.port()).status());
            assertEquals(List.of(), lent.calls());
        }
    }
}
