package br.com.pilotstatus.server.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that runs while a test does: register it as a field, with {@code RegisterExtension}; where the field is
 * static, it runs as long as the tests of its class.
 */
public final class RunningServer implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    private final Supplier<TestServer> start;
    private @Nullable TestServer server;
    private boolean shared;

    /** Takes what starts it, such as {@code bakery::open}. */
    public RunningServer(Supplier<TestServer> start) {
        this.start = start;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        server = start.get();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            server = start.get();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            server.close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    public int port() {
        return server.port();
    }

    /** Sends one request that asks for the connection to be closed. */
    public Reply send(RawRequest request) {
        return server.send(request);
    }
}
