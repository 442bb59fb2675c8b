package br.com.pilotstatus.server.container;

import br.com.pilotstatus.server.testing.TestServer;

/** Jersey on Grizzly. */
final class Grizzly {

    private Grizzly() {}

    static Running start(Object... components) {
        TestServer server = TestServer.with(components);
        return new Running(server.port(), server::close);
    }
}
