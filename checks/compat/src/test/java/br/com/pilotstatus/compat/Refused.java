package br.com.pilotstatus.compat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What servers answer by themselves: the requests are those of the stub's own tests, the answers are in the stub's page. */
final class Refused {

    /** How the page calls the server of a row. */
    private static final Map<String, String> SERVERS = Map.of(
            "stub-tomcat", "Tomcat 10.1",
            "stub-cxf", "CXF on Jetty",
            "stub-payara", "Payara Micro 6",
            "stub-wildfly", "WildFly 36");

    private static final String CLOSED = "closed";

    /** How often is asked of which the answer may be taken back. */
    private static final int TIMES = 20;

    private static final String TESTS = "br.com.pilotstatus.server.";

    private Refused() {}

    /** Compares what a row's server answers with what the page says, where the page says something of it. */
    static void assertTold(Environment environment, int port) throws IOException {
        String server = SERVERS.get(environment.name());
        if (server != null) {
            Map<String, String> seen = seen(port);
            Map<String, String> told = told(server);
            if (!seen.equals(told)) {
                throw new AssertionError(
                        "server-stub/README.md says of " + server + ": " + told + "\nbut it was: " + seen);
            }
        }
    }

    /** Those that the tests of the stub send to servers of their own; by reflection, as no jar has them. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> seen(int port) throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        try (URLClassLoader tests = new URLClassLoader(new URL[] {
            Folders.ROOT.resolve("server-stub/target/test-classes/").toUri().toURL()
        })) {
            Method ask = tests.loadClass(TESTS + "testing.LastExchange").getMethod("of", int.class, byte[].class);
            Map<String, List<byte[]>> kinds = (Map<String, List<byte[]>>) tests.loadClass(TESTS + "container.Refusals")
                    .getMethod("ofContainers")
                    .invoke(null);
            for (Map.Entry<String, List<byte[]>> kind : kinds.entrySet()) {
                TreeSet<String> answers = new TreeSet<>();
                // A server may close while more is on its way, and take back what it has said.
                boolean takenBack = kind.getKey().startsWith("headers beyond");
                for (byte[] request : kind.getValue()) {
                    String answer = CLOSED;
                    for (int times = takenBack ? TIMES : 1; times > 0 && answer.equals(CLOSED); times--) {
                        answer = String.valueOf(ask.invoke(null, port, withKey(request)));
                    }
                    answers.add(answer);
                }
                if (takenBack) {
                    answers.remove(CLOSED);
                }
                seen.put(kind.getKey(), answers.isEmpty() ? CLOSED : String.join("; ", answers));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The tests of the stub are not as they were", e);
        }
        return seen;
    }

    private static byte[] withKey(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1)
                .replace("ps_contract-key", "sk-key")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> told(String server) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        int column = 0;
        for (String line : Files.readAllLines(Folders.ROOT.resolve("server-stub/README.md"))) {
            List<String> cells = new ArrayList<>(List.of(line.split(" *\\| *", -1)));
            if (line.startsWith("| what the server refuses |")) {
                column = Math.max(0, cells.indexOf(server));
            } else if (!line.startsWith("|")) {
                column = 0;
            } else if (column > 0 && !line.startsWith("| ---")) {
                told.put(cells.get(1), cells.get(column));
            }
        }
        return told;
    }
}
