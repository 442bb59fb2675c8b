package br.com.pilotstatus.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.ServerLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw bytes that mean harm get the container's response or a clean close, and never reach the implementation twice. */
class AbuseTest {

    private static final Pattern STATUS = Pattern.compile("(?:^|\\n|\\})HTTP/1\\.[01] (\\d{3})");
    private static final Map<String, Map<String, String>> SEEN = new TreeMap<>();

    static List<String> containers() {
        return Containers.ALL;
    }

    @ParameterizedTest
    @MethodSource("containers")
    void noAttackReachesTheImplementationTwiceNorLearnsWhatIsInside(String container) throws IOException {
        try (ServerLog log = new ServerLog();
                Hosted host = Containers.start(container, "fixture")) {
            host.respond("getMenu", "200");
            host.respond("ringBell", "204");
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<String, byte[]> attack : Attacks.all().entrySet()) {
                String answers = send(host.port(), attack.getValue(), 1_000);
                List<String> calls = host.calls();
                SEEN.computeIfAbsent(attack.getKey(), name -> new TreeMap<>())
                        .put(container, statuses(answers) + " " + calls);
                if (isSmuggled(container, attack.getKey(), calls)
                        || answers.contains("\tat ")
                        || answers.contains("contract-key")) {
                    wrong.add(attack.getKey() + ": " + calls + "\n" + answers);
                }
            }
            assertEquals(List.of(), wrong);
            assertFalse(log.text().contains("contract-key"));
            assertEquals(200, RawRequest.get("/v1/menu").send(host.port()).status());
        } finally {
            table();
        }
    }

    /**
     * What the stub cannot prevent, because the container reads on however it responds: Undertow after a request that
     * makes it fail before JAX-RS is asked. The README says so.
     */
    private static boolean isSmuggled(String container, String attack, List<String> calls) {
        boolean known = container.contains("Undertow") && attack.equals("length beyond 64 bits");
        return calls.stream().filter(each -> !known || !each.equals("ringBell")).count() > 1
                || calls.contains("ringBell") && !known;
    }

    @ParameterizedTest
    @MethodSource("containers")
    void tensOfUnfinishedRequestsDoNotKeepOthersWaiting(String container) throws IOException {
        try (Hosted host = Containers.start(container, "fixture");
                SlowOnes slow = new SlowOnes()) {
            host.respond("getMenu", "200");
            for (int i = 0; i < 20; i++) {
                for (String unfinished : Attacks.UNFINISHED) {
                    slow.connect(host.port()).getOutputStream().write(unfinished.getBytes(StandardCharsets.US_ASCII));
                }
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(200, RawRequest.get("/v1/menu").send(host.port()).status());
            }
            assertFalse(host.calls().contains("createOrder"));
        }
    }

    /** Connections that end before their server does: some servers wait for them. */
    private static final class SlowOnes implements AutoCloseable {

        private final List<Socket> sockets = new ArrayList<>();

        Socket connect(int port) throws IOException {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            sockets.add(socket);
            return socket;
        }

        @Override
        public void close() throws IOException {
            for (Socket each : sockets) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void pipelinedRequestsGetTheirResponsesInOrder(String container) throws IOException {
        String get = "GET /v1/menu HTTP/1.1\r\nHost: a\r\n";
        try (Hosted host = Containers.lend(container, "fixture")) {
            host.respond("getMenu", "200");
            host.respond("ringBell", "204");
            String answers = send(
                    host.port(),
                    ((get + "\r\n").repeat(3) + "PUT /v1/menu HTTP/1.1\r\nHost: a\r\n\r\n" + Attacks.HIDDEN)
                            .getBytes(StandardCharsets.US_ASCII),
                    60_000);
            assertEquals("200 200 200 405 204", statuses(answers), answers);
            assertEquals(List.of("getMenu", "getMenu", "getMenu", "ringBell"), host.calls());
        }
    }

    @Test
    void theAttacksAreMany() {
        assertTrue(Attacks.all().size() > 50, () -> "only " + Attacks.all().size());
    }

    /** Waits as long for each piece of what is answered. */
    private static String send(int port, byte[] request, int milliseconds) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(milliseconds);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answers.write(buffer, 0, read);
            }
        } catch (SocketException | SocketTimeoutException closedOrKept) {
            // Refused without a word, or kept for more that never comes.
        }
        return answers.toString(StandardCharsets.ISO_8859_1);
    }

    private static String statuses(String answers) {
        List<String> all = new ArrayList<>();
        Matcher matcher = STATUS.matcher(answers.replace("]HTTP", "\nHTTP").replace("\0HTTP", "\nHTTP"));
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all.isEmpty() ? "closed" : String.join(" ", all);
    }

    /** How each container responds, for people. */
    private static void table() throws IOException {
        StringBuilder table = new StringBuilder(
                "| attack | " + String.join(" | ", Containers.ALL) + " |\n| --- | --- | --- | --- |\n");
        SEEN.forEach((attack, seen) -> {
            table.append("| ").append(attack.replace("|", "\\|"));
            Containers.ALL.forEach(container -> table.append(" | ").append(seen.getOrDefault(container, "")));
            table.append(" |\n");
        });
        Files.writeString(Path.of("target/abuse.md"), table);
    }
}
