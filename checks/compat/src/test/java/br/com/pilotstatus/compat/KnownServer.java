package br.com.pilotstatus.compat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of recorded bytes, by the second part of a request's path; notes the requests as they came. */
final class KnownServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Map<String, String> responses;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Starts it; a character of a response is a byte. */
    KnownServer(Map<String, String> responses) throws IOException {
        this.responses = responses;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "known server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Returns the requests so far; a character is a byte. */
    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String request;
            while (!(request = request(in)).isEmpty()) {
                requests.add(request);
                String name = request.split("[/ ]")[3];
                socket.getOutputStream()
                        .write(responses
                                .getOrDefault(name, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            requests.add("(broke off: " + e + ")");
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int head = -1;
        int length = Integer.MAX_VALUE;
        int read;
        while ((head < 0 || bytes.size() < head + length) && (read = in.read()) >= 0) {
            bytes.write(read);
            if (head < 0 && read == '\n') {
                String text = bytes.toString(StandardCharsets.ISO_8859_1);
                if (text.endsWith("\r\n\r\n")) {
                    head = bytes.size();
                    length = text.lines()
                            .filter(line ->
                                    line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                            .mapToInt(
                                    line -> Integer.parseInt(line.substring(15).strip()))
                            .findFirst()
                            .orElse(0);
                }
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
