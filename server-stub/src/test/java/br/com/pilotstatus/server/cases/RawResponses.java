package br.com.pilotstatus.server.cases;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A server that answers every request with the same bytes, and reads it first as far as its Content-Length. */
final class RawResponses implements AutoCloseable {

    private final ServerSocket listener;

    RawResponses(byte[] answer) throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(answer), "raw-answers");
        thread.setDaemon(true);
        thread.start();
    }

    /** A message that is written with line ends of its own; its length is added. */
    static byte[] message(String text) {
        String[] parts = text.split("\r?\n\r?\n", 2);
        String body = parts.length == 1 ? "" : parts[1];
        return (parts[0].replaceAll("\r?\n", "\r\n") + "\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void serve(byte[] answer) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                readRequest(new BufferedInputStream(socket.getInputStream()));
                socket.getOutputStream().write(answer);
            } catch (IOException gone) {
                // The next one may stay.
            }
        }
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The request ends in its head");
            }
            head.append((char) next);
        }
        for (String line : head.toString().toLowerCase(Locale.ROOT).split("\r\n")) {
            if (line.startsWith("content-length:")) {
                in.readNBytes(
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()));
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
