package br.com.pilotstatus.client.testing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers that give one answer after the other, the last for ever. */
public final class Flaky {
    /** Instead of an answer: the connection ends. */
    public static final String HANG_UP = "";

    private Flaky() {}

    /** Starts a server with these answers, counted over all its connections. */
    public static RawServer server(String... answers) throws IOException {
        List<String> all = List.of(answers);
        AtomicInteger next = new AtomicInteger();
        return RawServer.start(connection -> {
            while (connection.readRequest()) {
                String answer = all.get(Math.min(next.getAndIncrement(), all.size() - 1));
                if (answer.isEmpty()) {
                    return;
                }
                connection.write(answer);
            }
        });
    }
}
