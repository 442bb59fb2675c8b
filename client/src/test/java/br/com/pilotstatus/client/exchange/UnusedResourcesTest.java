package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.OwnClasses;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A first call does not pay for the operations that it does not use. */
class UnusedResourcesTest {
    private static final String CALLS = "br.com.pilotstatus.client.fixture.internal.api.";

    @Test
    void theCallsOfAResourceAreLoadedWhenItIsFirstAskedFor() throws Exception {
        try (OwnClasses loader = OwnClasses.open()) {
            Class<?> program = loader.loadClass(Program.class.getName());
            AutoCloseable client = (AutoCloseable) program.getMethod("open").invoke(null);
            assertEquals(List.of(), calls(loader));

            program.getMethod("shops", AutoCloseable.class).invoke(null, client);
            assertEquals(List.of(CALLS + "ShopsApiImpl"), calls(loader));

            program.getMethod("orders", AutoCloseable.class).invoke(null, client);
            assertEquals(
                    List.of(CALLS + "ShopsApiImpl", CALLS + "OrdersApiImpl", CALLS + "OrdersAsyncApiImpl"),
                    calls(loader));
            client.close();
        }
    }

    @Test
    void aResourceIsMadeOnce() {
        try (FixtureClient client = open();
                FixtureClient view = client.forShop("s1")) {
            assertSame(client.shops(), client.shops());
            assertSame(client.async().shops(), client.async().shops());
            assertSame(client.shops(), view.shops());
            assertNotSame(client.orders(), view.orders());
            assertSame(view.orders(), view.orders());
        }
    }

    private static List<String> calls(OwnClasses loader) {
        return Stream.of(
                        "WidgetsApiImpl",
                        "WidgetsAsyncApiImpl",
                        "ShopsApiImpl",
                        "ShopsAsyncApiImpl",
                        "OrdersApiImpl",
                        "OrdersAsyncApiImpl")
                .map(CALLS::concat)
                .filter(loader::has)
                .toList();
    }

    private static FixtureClient open() {
        return FixtureClient.builder()
                .apiKey(Fixture.KEY)
                .baseUrl(URI.create("http://127.0.0.1:1"))
                .build();
    }

    /** What an application does, in classes of its own. */
    public static final class Program {
        private Program() {}

        public static AutoCloseable open() {
            return UnusedResourcesTest.open();
        }

        public static void shops(AutoCloseable client) {
            ((FixtureClient) client).shops();
        }

        public static void orders(AutoCloseable client) {
            ((FixtureClient) client).async().orders();
        }
    }
}
