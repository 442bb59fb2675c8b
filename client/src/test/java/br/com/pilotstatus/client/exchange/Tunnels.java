package br.com.pilotstatus.client.exchange;

import br.com.pilotstatus.client.testing.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A proxy that opens each tunnel to one place, whatever it is asked for. */
final class Tunnels {
    private Tunnels() {}

    static RawServer to(RawServer target) throws IOException {
        return RawServer.start(connection -> {
            connection.readRequest();
            try (Socket onward = new Socket(InetAddress.getLoopbackAddress(), target.port())) {
                connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
                Thread back = new Thread(() -> copy(onward, connection.socket()), "tunnel");
                back.setDaemon(true);
                back.start();
                copy(connection.socket(), onward);
            }
        });
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side hung up.
        }
    }
}
