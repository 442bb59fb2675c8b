package br.com.pilotstatus.client.load;

import br.com.pilotstatus.client.testing.Answers;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Answers with what it was asked and by whom; one request in a hundred goes wrong, in one of ten ways. */
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
            String answer = Answers.json(request.created() ? 201 : 200, body);
            if (random.nextInt(100) != 0) {
                connection.write(answer);
            } else {
                faults.incrementAndGet();
                if (!misbehave(connection, answer, random.nextInt(FAULTS))) {
                    return;
                }
            }
        }
    }

    /** Returns whether the connection goes on. */
    private static boolean misbehave(RawConnection connection, String answer, int fault) throws IOException {
        switch (fault) {
            case 0 -> connection.write(Answers.json(500, "{}"));
            case 1 -> connection.write(Answers.json(503, "{}"));
            case 2 -> connection.write(Answers.of(429, "Retry-After: 0\r\n", "{}"));
            case 3 -> connection.write(Answers.of(503, "Retry-After: 0\r\n", "<html>"));
            case 4 -> connection.reset();
            case 5 -> connection.write(answer.substring(0, answer.length() / 2));
            case 6 -> connection.write(answer.substring(0, answer.length() - 5));
            case 7 -> connection.write("garbage\r\n\r\n");
            case 8 -> connection.write(answer + "HTTP/1.1 200 Whatever\r\nContent-Length: 0\r\n\r\n");
            default -> {
                // The connection ends without a word.
            }
        }
        return fault <= 3 || fault == 8;
    }
}
