package br.com.pilotstatus.client.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Addresses on loopback that lead nowhere. */
final class UnreachableAddresses implements AutoCloseable {
    private final ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> queue = new ArrayList<>();

    private UnreachableAddresses() throws IOException {}

    static UnreachableAddresses open() throws IOException {
        UnreachableAddresses ends = new UnreachableAddresses();
        ends.fill();
        return ends;
    }

    /** Connects until the kernel takes no more: it leaves the next one pending. */
    private void fill() throws IOException {
        try {
            for (int i = 0; i < 10; i++) {
                Socket socket = new Socket();
                queue.add(socket);
                socket.connect(full.getLocalSocketAddress(), 200);
            }
            throw new AssertionError("a backlog of 1 took 10 connections");
        } catch (SocketTimeoutException e) {
            // Full.
        }
    }

    URI full() {
        return URI.create("http://127.0.0.1:" + full.getLocalPort());
    }

    int fullPort() {
        return full.getLocalPort();
    }

    URI refusing() {
        return URI.create("http://localhost:" + closedPort());
    }

    URI refusingAddress() {
        return URI.create("http://127.0.0.1:" + closedPort());
    }

    static int closedPort() {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : queue) {
            socket.close();
        }
        full.close();
    }
}
