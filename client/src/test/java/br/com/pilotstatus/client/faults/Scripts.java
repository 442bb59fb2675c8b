package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.testing.RawServer;

/** Scripts that several faults share. */
final class Scripts {
    private Scripts() {}

    /** Responds with this start, and then with one more piece every 20 ms until the client has had enough. */
    static RawServer.Script drip(String start, String piece) {
        return connection -> {
            connection.readRequest();
            connection.write(start);
            connection.socket().setSoTimeout(20);
            while (true) {
                connection.write(piece);
                connection.pause();
            }
        };
    }

    /** Responds with this start, and then with one more piece as fast as it can until the client has had enough. */
    static RawServer.Script flood(String start, String piece) {
        String many = piece.repeat(1 + 8192 / piece.length());
        return connection -> {
            connection.readRequest();
            connection.write(start);
            while (true) {
                connection.write(many);
            }
        };
    }

    /** Responds with these bytes and resets the connection. */
    static RawServer.Script reset(String bytes) {
        return connection -> {
            connection.readRequest();
            connection.write(bytes);
            connection.reset();
        };
    }
}
