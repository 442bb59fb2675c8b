package br.com.pilotstatus.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What happens on one connection. */
final class Exchanges {

    private Exchanges() {}

    static void serve(Socket socket, byte[] response) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            Request request = new Request();
            while (request.read(in)) {
                String wrong = request.wrong();
                out.write(wrong == null ? response : refusal(wrong));
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static byte[] refusal(String wrong) {
        return ("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: " + (wrong.length() + 12)
                        + "\r\n\r\n{\"error\":\"" + wrong + "\"}")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
