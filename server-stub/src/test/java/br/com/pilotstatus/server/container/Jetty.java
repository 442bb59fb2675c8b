package br.com.pilotstatus.server.container;

import br.com.pilotstatus.server.testing.TestServer;

/** Jersey as a servlet in Jetty. */
final class Jetty {

    private Jetty() {}

    static Running start(Object... components) {
        TestServer server = TestServer.with(components);
        return new Running(server.port(), server::close);
    }
}
