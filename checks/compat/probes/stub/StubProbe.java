package probe;

import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import java.io.IOException;

/** What a user registers, and how the test learns where it is served. */
public final class StubProbe {

    private StubProbe() {}

    public static Object[] components() {
        return new Object[] {feature(), new Orders(), new Menu()};
    }

    public static FixtureFeature feature() {
        return new FixtureFeature(FixedKeys.builder().accept("shopKey", "sk-key", "the shop").build());
    }

    /** Says where the server is, and ends the program when the test has seen enough. */
    public static void serving(int port) {
        System.out.println("probe> port " + port);
        Thread wait = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {}
            } catch (IOException ended) {
                // it has
            }
            Runtime.getRuntime().halt(0);
        });
        wait.setDaemon(false);
        wait.start();
    }
}
