package br.com.pilotstatus.client.load;

import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Echoes what was requested and by whom; one request in a hundred goes wrong, in one of ten ways. */
final class EchoServer {
    private static final int FAULTS = 10;

    private final long seed;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();

    EchoServer(long seed) {
        this.seed = seed;
    }

    RawServer start() throws IOException {
        return RawServer.start(new ServerSocket(0, 256, InetAddress.getLoopbackAddress()), this::serve);
    }

    long requests() {
        return requests.get();
    }

    long faults() {
        return faults.get();
    }

    private void serve(RawConnection connection) throws IOException {
        SplittableRandom random = new SplittableRandom(seed + connections.incrementAndGet());
        LeanReader reader = new LeanReader(connection.socket());
        while (true) {
            LeanReader.Request request = reader.next();
            if (request == null) {
                return;
            }
            requests.incrementAndGet();
            String body = "{\"id\":\"" + request.id() + "\",\"name\":\"" + request.key() + "\"}";
            String response = RawResponses.json(request.created() ? 201 : 200, body);
            if (random.nextInt(100) != 0) {
                connection.write(response);
            } else {
                faults.incrementAndGet();
                if (!misbehave(connection, response, random.nextInt(FAULTS))) {
                    return;
                }
            }
        }
    }

    /** Returns whether the connection goes on. */
    private static boolean misbehave(RawConnection connection, String response, int fault) throws IOException {
        switch (fault) {
            case 0 -> connection.write(RawResponses.json(500, "{}"));
            case 1 -> connection.write(RawResponses.json(503, "{}"));
            case 2 -> connection.write(RawResponses.of(429, "Retry-After: 0\r\n", "{}"));
            case 3 -> connection.write(RawResponses.of(503, "Retry-After: 0\r\n", "<html>"));
            case 4 -> connection.reset();
            case 5 -> connection.write(response.substring(0, response.length() / 2));
            case 6 -> connection.write(response.substring(0, response.length() - 5));
            case 7 -> connection.write("garbage\r\n\r\n");
            case 8 -> connection.write(response + "HTTP/1.1 200 Whatever\r\nContent-Length: 0\r\n\r\n");
            default -> {
                // The connection ends without a word.
            }
        }
        return fault <= 3 || fault == 8;
    }
}
