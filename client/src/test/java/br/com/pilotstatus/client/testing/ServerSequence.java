package br.com.pilotstatus.client.testing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers that send one response after the other, and repeat the last one. */
public final class ServerSequence {
    /** Instead of a response: the connection ends. */
    public static final String HANG_UP = "";

    private ServerSequence() {}

    /** Starts a server with these responses, counted over all its connections. */
    public static RawServer server(String... responses) throws IOException {
        List<String> all = List.of(responses);
        AtomicInteger next = new AtomicInteger();
        return RawServer.start(connection -> {
            while (connection.readRequest()) {
                String response = all.get(Math.min(next.getAndIncrement(), all.size() - 1));
                if (response.isEmpty()) {
                    return;
                }
                connection.write(response);
            }
        });
    }
}
