package br.com.pilotstatus.compat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests whose end does not come, until this is closed. */
final class Unfinished {

    private static final int SOME_TENS = 60;

    private final List<Socket> sockets = new ArrayList<>();

    private Unfinished() {}

    /** Sends all but the end of a request that has a body; a line feed alone parts it from the headers. */
    static Unfinished of(int port, String request) throws IOException {
        String[] parts = request.split("\r\n\n", 2);
        String sent = parts[0].stripTrailing() + "\r\nHost: 127.0.0.1:" + port + "\r\n\r\n" + parts[1];
        byte[] bytes = sent.substring(0, sent.length() - 1).getBytes(StandardCharsets.UTF_8);
        Unfinished all = new Unfinished();
        for (int i = 0; i < SOME_TENS; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            all.sockets.add(socket);
            socket.getOutputStream().write(bytes);
        }
        return all;
    }

    void close() throws IOException {
        for (Socket each : sockets) {
            each.close();
        }
    }
}
