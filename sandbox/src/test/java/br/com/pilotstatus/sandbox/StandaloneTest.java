package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jar that runs by itself, as a user runs it. */
class StandaloneTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ADDRESS = Pattern.compile("^Pilot Status sandbox: (.*)$");
    private static final Pattern MODULE = Pattern.compile("META-INF/maven/[^/]+/([^/]+)/pom.properties");
    private static final Pattern LICENCE = Pattern.compile("META-INF/(?:LICENSE|NOTICE)(?:[.]\\w+)?");

    private static final Pattern NAMED = Pattern.compile("(?m)^([a-z0-9.-]+)  +\\S");

    private Path jar;

    @BeforeEach
    void find() {
        Assumptions.assumeTrue(System.getProperty("standalone.jar") != null, "-Pstandalone packs it, and runs this");
        jar = Path.of(System.getProperty("standalone.jar"));
    }

    @Test
    void itServesOperationsAndThePageAndSaysNothingElseUntilCtrlC() throws Exception {
        try (Program program = Program.start(jar)) {
            String address = program.await(ADDRESS);

            assertEquals(200, get(address + "/v1/numbers").statusCode());
            HttpResponse<String> refused = HTTP.send(
                    Requests.post(URI.create(address), Seed.KEY, "{\"name\": \"n\"}"),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(400, refused.statusCode());
            assertTrue(refused.body().contains("metaAppId is required"), refused::body);
            for (String each : List.of("", "openapi.json", "swagger-ui-bundle.js", "swagger-ui.css", "page.js")) {
                assertEquals(200, get(address + "/try/" + each).statusCode(), each);
            }

            program.interrupt();
            assertEquals("""
                    Pilot Status sandbox: %1$s
                    page to try it:       %1$s/try/
                    x-api-key: ps_sandbox   x-api-key-id: ck_sandbox (130)""".formatted(address), program.ended());
        }
    }

    @Test
    void itsHelpNamesItself() throws Exception {
        try (Program help = Program.start(jar, "--help");
                Program version = Program.start(jar, "--version")) {
            assertTrue(help.output().contains("usage: java -jar " + jar.getFileName() + " [OPTION]..."));
            assertEquals(
                    "pilotstatus-sandbox-" + version.output() + "-standalone.jar",
                    jar.getFileName().toString());
        }
    }

    @Test
    void nothingIsInItTwiceAndNothingIsSigned() throws IOException {
        List<String> names = names(jar);

        assertEquals(new HashSet<>(names).size(), names.size());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(each -> each.matches("META-INF/[^/]+[.](SF|RSA|DSA|EC)"))
                        .toList());
    }

    @Test
    void itKeepsTheLicencesAndNoticesOfAllThatIsInIt() throws IOException {
        List<String> bundled = names(jar).stream()
                .map(MODULE::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .toList();
        // Of Gradle, which leaves no such file.
        Set<String> none = new TreeSet<>(Set.of("jspecify"));

        for (String each : bundled) {
            List<String> licences = names(original(each)).stream()
                    .filter(LICENCE.asMatchPredicate())
                    .toList();
            for (String licence : licences) {
                assertTrue(
                        text(jar, licence)
                                .contains(text(original(each), licence).strip()),
                        each + ": " + licence);
            }
            if (licences.isEmpty()) {
                none.add(each);
            }
        }
        assertTrue(
                bundled.containsAll(List.of("pilotstatus-sandbox", "jetty-server", "swagger-ui")), bundled::toString);
        assertEquals(
                none,
                NAMED.matcher(text(jar, "META-INF/BUNDLED"))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theLibraryBesideItIsAsThinAsItWas() throws IOException {
        Path library = Path.of(jar.toString().replace("-standalone", ""));

        assertEquals(
                List.of(),
                names(library).stream()
                        .filter(each -> !each.endsWith("/"))
                        .filter(each -> !each.startsWith("br/com/pilotstatus/sandbox/")
                                && !each.startsWith("META-INF/")
                                && !each.equals("logging.properties"))
                        .toList());
        assertNotEquals(-1, names(jar).indexOf("org/eclipse/jetty/server/Server.class"));
    }

    private static HttpResponse<Void> get(String address) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("x-api-key", Seed.KEY)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** The jar that it was put together of, on the class path of these tests; our own modules are folders there, perhaps. */
    private static Path original(String artifact) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(Path::of)
                .filter(each -> each.getFileName().toString().matches(Pattern.quote(artifact) + "-\\d.*[.]jar"))
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("standalone.jar").replace("-standalone", "")));
    }

    private static List<String> names(Path file) throws IOException {
        try (JarFile open = new JarFile(file.toFile())) {
            return new ArrayList<>(Collections.list(open.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList());
        }
    }

    private static String text(Path file, String name) throws IOException {
        try (JarFile open = new JarFile(file.toFile());
                InputStream in = open.getInputStream(open.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
