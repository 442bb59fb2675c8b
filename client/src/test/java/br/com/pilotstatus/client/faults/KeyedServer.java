package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that acts once on each idempotency key, counts how often it acted, and does to each connection what was planned for
 * it. Its effects are apart from what it remembers of keys, so that it would be seen if it acted twice. Thread-safe.
 */
final class KeyedServer implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("\r\nIdempotency-Key: ([^\r]+)\r\n");
    private static final String HEADERS = "Content-Type: application/json\r\nConnection: close\r\n";

    private final Queue<Fault> planned = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> effects = new HashMap<>();
    private final Map<String, String> remembered = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    private final RawServer server;

    KeyedServer() throws IOException {
        server = RawServer.start(this::serve);
    }

    /** What happens to one connection. */
    @FunctionalInterface
    interface Fault {
        void serve(KeyedServer server, RawConnection connection) throws IOException;
    }

    /** The connection ends after so many bytes of the request; nothing is done. */
    static Fault cutRequest(int bytes) {
        return (server, connection) -> connection.readPart(bytes);
    }

    /** The server acts, and the connection ends after so many bytes of the answer. */
    static Fault cutAnswer(int bytes, boolean reset) {
        return (server, connection) -> {
            connection.write(server.act(connection.nextRequest()).substring(0, bytes));
            if (reset) {
                connection.reset();
            }
        };
    }

    /** The server acts, and falls silent after so many bytes of the answer. */
    static Fault stallAnswer(int bytes) {
        return (server, connection) -> {
            connection.write(server.act(connection.nextRequest()).substring(0, bytes));
            connection.awaitEnd();
        };
    }

    /** The server goes on working on the request after the client has given up; it is done once another attempt has come. */
    static Fault stallWhileRunning() {
        return (server, connection) -> {
            server.begin(connection.nextRequest());
            connection.awaitEnd();
        };
    }

    /** The connection ends while the server goes on working; it is done once another attempt has come. */
    static Fault cutWhileRunning() {
        return (server, connection) -> server.begin(connection.nextRequest());
    }

    /** The server acts, and something before it says that it is not there. */
    static Fault answerLost(String answer) {
        return (server, connection) -> {
            server.act(connection.nextRequest());
            connection.write(answer);
        };
    }

    /** The server forgets the keys that it has acted on. */
    static Fault forgetful() {
        return (server, connection) -> {
            synchronized (server) {
                server.remembered.clear();
            }
            connection.write(server.act(connection.nextRequest()));
        };
    }

    /** The server does nothing but answer so. */
    static Fault refused(String answer, int bytes) {
        return (server, connection) -> {
            connection.nextRequest();
            connection.write(answer.substring(0, bytes));
        };
    }

    static String answer(int status, String body) {
        return RawResponses.of(status, HEADERS, body);
    }

    /** Plans what happens to the next connections; those after them are served well. */
    void plan(Fault... faults) {
        planned.clear();
        planned.addAll(List.of(faults));
    }

    RawServer server() {
        return server;
    }

    /** Returns how often it has acted on a key. */
    synchronized int effects(String key) {
        return effects.getOrDefault(key, 0);
    }

    private void serve(RawConnection connection) throws IOException {
        Fault fault = planned.poll();
        if (fault != null) {
            fault.serve(this, connection);
            return;
        }
        String request = connection.nextRequest();
        if (!request.isEmpty()) {
            connection.write(act(request));
        }
    }

    private synchronized void begin(String request) {
        running.add(key(request));
    }

    /** Returns the answer to a request, after acting on it unless that has been done. */
    private synchronized String act(String request) {
        String key = key(request);
        if (running.remove(key)) {
            remember(key);
            return answer(409, "{\"code\":\"KEY_IN_USE\"}");
        }
        String known = remembered.get(key);
        if (known == null) {
            return remember(key);
        }
        return known.replace(HEADERS, HEADERS + "Idempotent-Replayed: true\r\n");
    }

    private String remember(String key) {
        int done = effects.merge(key, 1, Integer::sum);
        String answer = answer(201, "{\"id\":\"ord_" + done + "\",\"item\":\"Bracket\"}");
        remembered.put(key, answer);
        return answer;
    }

    private static String key(String request) {
        Matcher key = KEY.matcher(request);
        if (!key.find()) {
            throw new AssertionError("a request without a key: " + request);
        }
        return key.group(1);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
