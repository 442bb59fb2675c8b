package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What client and stub cost, as far as no load of the machine changes it: classes, bytes and jars. What is compiled for speed allocates
 * less, by chance; so nothing here is.
 */
class FrugalityTest {

    private static final int PERCENT = 5;

    private static final Map<String, String> RESPONSES = Map.of("created", json("""
                    {"id":"wgt_01","colour":"RED","priceCents":1250,"createdAt":"2026-06-20T10:00:00.000Z",\
                    "owner":{"name":"Ana"},"labels":["steel"]}"""));
    private static final String ORDER = """
            {"customer":"Rosa","phone":"5511999999999","size":"large","lines":[{"product":"rye-loaf","quantity":2}],\
            "delivery":{"street":"Mill Lane 4","postcode":"90210","at":"2026-05-01T08:30:00Z"},"doorCode":"open-sesame"}""";

    @Test
    void theClientLoadsNoMoreClassesUntilItsFirstAnswer() throws Exception {
        Path log = Folders.OUTPUT.resolve("frugality/classes.txt");
        try (KnownServer server = new KnownServer(RESPONSES);
                Program program = client(server, List.of("-Xlog:class+load:file=" + log), List.of())) {
            assertEquals("answered", program.next(), program::log);
        }
        try (Stream<String> lines = Files.lines(log)) {
            Accepted.assertNotAbove(
                    "client, classes until the first answer",
                    lines.filter(each -> each.contains(" source: ")).count(),
                    PERCENT);
        }
    }

    @Test
    void aCallAllocatesNoMoreWithAndWithoutAFilter() throws Exception {
        try (KnownServer server = new KnownServer(RESPONSES);
                Program program = client(server, List.of(), List.of("measure"))) {
            assertEquals("answered", program.next(), program::log);
            Accepted.assertNotAbove("client, bytes of a call", Long.parseLong(program.next()), PERCENT);
            Accepted.assertNotAbove("client, bytes of a call with a filter", Long.parseLong(program.next()), PERCENT);
        }
    }

    @Test
    void aRequestAllocatesNoMoreInAServer() throws Exception {
        Environment jetty = environment("stub-jetty");
        List<Path> path = path(jetty);
        List<Path> sources = Stream.of(
                        Programs.probe(jetty),
                        Programs.launcher("jetty"),
                        List.of(Folders.MODULE.resolve("probes/meter/Meter.java")))
                .flatMap(List::stream)
                .toList();
        path.add(0, Programs.compile(jetty, "frugality", sources, "-cp", path));
        try (Program program = start(path, List.of(), List.of("probe.Meter"))) {
            String said = program.next();
            assertNotNull(said, program::log);
            String request =
                    "POST /v1/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nx-shop-key: sk-key\r\n"
                            + "Content-Length: " + ORDER.length() + "\r\n\r\n" + ORDER;
            int port = Integer.parseInt(said.replace("port ", ""));
            Accepted.assertNotAbove("stub, bytes of a request", KeptConnection.bytes(port, request), PERCENT);
        }
    }

    @Test
    void theClassPathGrowsNoLonger() throws Exception {
        OurArtifacts ours = new OurArtifacts(RunsWith.version());
        for (String module : List.of("client", "server-stub")) {
            Artifact pom =
                    new DefaultArtifact("br.com.pilotstatus", "pilotstatus-" + module, "pom", RunsWith.version());
            List<Path> jars =
                    new ArrayList<>(new Maven(RunsWith.version()).resolve(pom).path());
            jars.add(ours.findArtifact(
                            new DefaultArtifact(pom.getGroupId(), pom.getArtifactId(), "jar", RunsWith.version()))
                    .toPath());
            Accepted.assertNotAbove(module + ", jars", jars.size(), 0);
            Accepted.assertNotAbove(module + ", kilobytes of jars", Weight.kilobytes(jars), PERCENT);
        }
    }

    private static Program client(KnownServer server, List<String> jvm, List<String> arguments) throws Exception {
        Environment plain = environment("client-plain");
        List<Path> path = path(plain);
        List<Path> sources = Stream.concat(Programs.probe(plain).stream(), Programs.launcher("frugal").stream())
                .toList();
        path.add(0, Programs.compile(plain, "frugality", sources, "-cp", path));
        List<String> all = new ArrayList<>(List.of("http://127.0.0.1:" + server.port()));
        all.addAll(arguments);
        return start(path, jvm, all);
    }

    private static Program start(List<Path> path, List<String> jvm, List<String> arguments) throws IOException {
        Path jdk = Jdks.of(17).orElse(null);
        Assumptions.assumeTrue(
                jdk != null, "There is no JDK 17 beside the one that runs this: others have other classes.");
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", Layout.joined(path), "Main"));
        command.addAll(arguments);
        return Program.start(Files.createDirectories(Folders.OUTPUT.resolve("frugality")), command, Map.of());
    }

    /** Resolves a row, with what stands in for the generated part. */
    private static List<Path> path(Environment environment) throws RepositoryException {
        List<Path> path = new ArrayList<>(
                new Maven(RunsWith.version()).resolve(environment).path());
        path.addAll(Fixtures.of(environment.probe()));
        return path;
    }

    private static Environment environment(String name) {
        return Environment.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String json(String body) {
        return "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }
}
