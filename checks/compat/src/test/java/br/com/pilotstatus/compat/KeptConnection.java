package br.com.pilotstatus.compat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to a server that says what it has allocated. */
final class KeptConnection {

    private static final int REQUESTS = 400;

    private KeptConnection() {}

    /** Returns how many bytes the server allocates for a request. */
    static long bytes(int port, String request) throws IOException {
        byte[] sent = request.getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(socket, sent);
            long before = allocated(port);
            ask(socket, sent);
            return (allocated(port) - before) / REQUESTS;
        }
    }

    private static long allocated(int port) throws IOException {
        return Long.parseLong(Answer.to(port, "GET /meter HTTP/1.1\r\n").body());
    }

    private static void ask(Socket socket, byte[] request) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < REQUESTS; i++) {
            out.write(request);
            int length = -1;
            String status = line(in);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            byte[] body = in.readNBytes(Math.max(0, length));
            if (!status.startsWith("HTTP/1.1 201 ")
                    || body.length < 2
                    || body[0] != '{'
                    || body[body.length - 1] != '}') {
                throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = in.read()) >= 0 && next != '\n') {
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
