package br.com.pilotstatus.server.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * What came back for a request after which nothing more is sent, until the server closed.
 *
 * @param all the bytes, each as a character; empty where it closed without a word
 */
public record LastExchange(String all) {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    public static LastExchange of(int port, byte[] request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketException closed) {
            // What has come counts.
        }
        return new LastExchange(answer.toString(StandardCharsets.ISO_8859_1));
    }

    /** Returns 0 where nothing came. */
    public int status() {
        return all.isEmpty() ? 0 : Integer.parseInt(all.split(" ", 3)[1]);
    }

    public String head() {
        int end = all.indexOf(END_OF_HEAD);
        return end < 0 ? all : all.substring(0, end);
    }

    public String body() {
        int end = all.indexOf(END_OF_HEAD);
        return end < 0 ? "" : all.substring(end + END_OF_HEAD.length());
    }

    /** Says what kind of answer it is: {@code 400, the document's error}. */
    @Override
    public String toString() {
        if (all.isEmpty()) {
            return "closed";
        }
        String other = status() < 400 ? "served" : "a page";
        return status() + ", "
                + (body().isEmpty() ? "empty" : body().startsWith("{\"error\":") ? "the document's error" : other);
    }
}
