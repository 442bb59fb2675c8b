package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Bakery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes implementations from the feature. */
class ImplementedByTest {

    private static final String DOCUMENT = "bakery of the feature";

    @ParameterizedTest
    @ValueSource(strings = {"Jersey on Jetty", "Jersey on the JDK"})
    void jerseyServesThem(String container) {
        try (Hosted host = Containers.lend(container, DOCUMENT)) {
            assertEquals(201, Bakery.order(Bakery.ORDER).send(host.port()).status());
            assertEquals(List.of("createOrder"), host.calls());
        }
    }

    @Test
    void anyOtherWouldAnswer404AndIsToldHowToRegisterThem() {
        Throwable e = assertThrows(
                Throwable.class,
                () -> Containers.start("RESTEasy on Undertow", DOCUMENT).close());
        while (e.getCause() != null) {
            e = e.getCause();
        }

        assertEquals(
                "FixtureFeature: implementedBy() is for Jersey, no other container takes implementations from a feature;"
                        + " return them from Application.getSingletons()",
                e.getMessage());
    }
}
