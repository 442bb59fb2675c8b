package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A release, made of a fresh copy of this tree with a key of its own, and an application that has nothing but that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTest {

    private static final List<String> JARS = List.of(
            "pilotstatus-client",
            "pilotstatus-model",
            "pilotstatus-openapi",
            "pilotstatus-sandbox",
            "pilotstatus-server-stub");

    private Path tree;
    private Published published;
    private SigningKey key;

    @BeforeAll
    void publish() throws Exception {
        List<String> rows = List.of(System.getProperty("rows", "fast").split(","));
        Assumptions.assumeTrue(rows.contains("all") || rows.contains("published"), "-Pcompat, or -Drows=published");
        tree = Published.tree();
        key = new SigningKey();
        published = Published.of(tree, key.variables());
    }

    @Test
    void whoPublishesIsAskedForAllThatTheProjectDoesNotStateInOneSentence() throws Exception {
        List<String> arguments = new ArrayList<>(MavenRun.asThisBuild());
        arguments.addAll(List.of("-N", "-Prelease", "-Drelease.url=https://example.org", "validate"));

        MavenRun run = MavenRun.of(tree, Map.of(), arguments);

        assertTrue(
                run.log()
                        .contains("-Prelease publishes what this project does not state; say it by:"
                                + " -Drelease.scm=REPOSITORY -Drelease.developer=NAME -Drelease.contact=MAIL\n"),
                run.log());
    }

    @Test
    void eachJarComesWithSourcesJavadocListOfDependenciesSignaturesAndChecksums() throws Exception {
        for (String each : JARS) {
            List<String> expected = new ArrayList<>();
            List<String> kinds =
                    new ArrayList<>(List.of(".jar", ".pom", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"));
            if (each.equals("pilotstatus-sandbox")) {
                // With all that it needs, for whoever has no build.
                kinds.add("-standalone.jar");
            }
            for (String kind : kinds) {
                for (String file : List.of(kind, kind + ".asc")) {
                    expected.addAll(List.of(file, file + ".md5", file + ".sha1"));
                }
            }
            Collections.sort(expected);
            // Whether signatures have checksums of their own depends on Maven.
            expected.removeIf(kind -> kind.contains(".asc."));
            List<String> found = new ArrayList<>(published.kinds(each));
            found.removeIf(kind -> kind.contains(".asc."));
            assertEquals(expected, found, each);
        }
        List<Path> signed = published.files().stream()
                .filter(each -> each.toString().endsWith(".asc"))
                .toList();
        assertTrue(signed.size() > JARS.size() * 4, signed::toString);
        for (Path signature : signed) {
            Path file = Path.of(signature.toString().replaceFirst("\\.asc$", ""));
            assertTrue(key.signed(file), file::toString);
        }
    }

    @Test
    void nothingElseIsPublished() throws Exception {
        List<String> folders = published.files().stream()
                .map(each -> published.folder().relativize(each))
                .map(each -> each.getName(each.getNameCount() - 3).toString())
                .distinct()
                .sorted()
                .toList();

        List<String> expected = new ArrayList<>(JARS);
        expected.add(0, "pilotstatus-bom");
        assertEquals(expected, folders);
    }

    @Test
    void aPomAsksForNoParentAndHasNothingOfThisBuild() throws Exception {
        for (String each : JARS) {
            String pom = Files.readString(published.file(each, ".pom"));
            for (String none :
                    List.of("<parent>", "<build>", "<profiles>", "<dependencyManagement>", "${", "junit-jupiter</")) {
                assertEquals(-1, pom.indexOf(none), () -> each + ": " + none + "\n" + pom);
            }
            for (String stated : List.of(
                    "<description>",
                    "<url>https://example.org/pilotstatus</url>",
                    "<name>Apache-2.0</name>",
                    "<name>Example Team</name>",
                    "<email>team@example.org</email>",
                    "<connection>scm:git:https://example.org/pilotstatus.git</connection>")) {
                assertTrue(pom.contains(stated), () -> each + ": " + stated + "\n" + pom);
            }
            long dependencies = count(pom, "<dependency>");
            // And one of its own.
            assertEquals(dependencies + 1, count(pom, "<version>"), pom);
        }
    }

    @Test
    void theBomManagesOurArtifactsAlone() throws Exception {
        String bom = Files.readString(published.file("pilotstatus-bom", ".pom"));

        assertEquals(
                JARS,
                Pattern.compile("<artifactId>(.*)</artifactId>")
                        .matcher(bom.substring(bom.indexOf("<dependencyManagement>")))
                        .results()
                        .map(match -> match.group(1))
                        .sorted()
                        .toList());
        String resolved = bom.replace("${project.version}", "");
        for (String none : List.of("<parent>", "<properties>", "${")) {
            assertEquals(-1, resolved.indexOf(none), bom);
        }
    }

    @Test
    void jarsSayWhatTheyAreAndUnderWhichLicence() throws Exception {
        Map<String, String> modules = new TreeMap<>();
        for (String each : JARS) {
            try (JarFile jar = new JarFile(published.file(each, ".jar").toFile())) {
                var manifest = jar.getManifest().getMainAttributes();
                modules.put(each, manifest.getValue("Automatic-Module-Name"));
                assertEquals(RunsWith.version(), manifest.getValue("Implementation-Version"), each);
                assertEquals(
                        Files.readString(Folders.ROOT.resolve("LICENSE")),
                        new String(
                                jar.getInputStream(jar.getEntry("META-INF/LICENSE"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8));
            }
        }
        assertEquals(
                "{pilotstatus-client=br.com.pilotstatus.client, pilotstatus-model=br.com.pilotstatus.model,"
                        + " pilotstatus-openapi=br.com.pilotstatus.openapi, pilotstatus-sandbox=br.com.pilotstatus.sandbox,"
                        + " pilotstatus-server-stub=br.com.pilotstatus.server}",
                modules.toString());
    }

    @Test
    void theJavadocHidesWhatIsInternalAndBeginsWithTheFirstCall() throws Exception {
        for (String each :
                List.of("pilotstatus-client", "pilotstatus-model", "pilotstatus-sandbox", "pilotstatus-server-stub")) {
            try (JarFile jar = new JarFile(published.file(each, "-javadoc.jar").toFile())) {
                List<String> internal = Collections.list(jar.entries()).stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.matches(".*/(internal|behaviour|world|dispatch|document|page)/.*"))
                        .toList();
                assertEquals(List.of(), internal, each);
                String overview = new String(
                        jar.getInputStream(jar.getEntry("index.html")).readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(overview.matches("(?s).*<pre><code>(import br[.]com|&#64;Test).*"), each);
            }
        }
    }

    @Test
    void anApplicationIsBuiltFromThatFolderAloneAndRuns() throws Exception {
        Path own = Folders.OUTPUT.resolve("published/application");
        Path local = Trees.empty(own.resolve("local"));
        Path project = Trees.empty(own.resolve("project"));
        Trees.copy(Example.folder("first-message"), project);
        // What is others' comes from what this build has; what is ours can only come from the folder.
        Path others = new MavenSettings().localRepository();
        Path settings = Files.writeString(own.resolve("settings.xml"), """
                <settings>
                  <mirrors><mirror><id>others</id><mirrorOf>*,!published</mirrorOf><url>%s</url></mirror></mirrors>
                  <profiles><profile><id>published</id><repositories><repository><id>published</id><url>%s</url>
                    <snapshots><enabled>true</enabled></snapshots></repository></repositories></profile></profiles>
                  <activeProfiles><activeProfile>published</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        others.toUri(), published.folder().toUri()));

        MavenRun run = MavenRun.of(
                project,
                Map.of(),
                List.of("-s", settings.toString(), "-Dmaven.repo.local=" + local, "compile", "exec:java"));

        assertTrue(run.log().contains("sent: QUEUED\n"), run.log());
        // What the sandbox's page is made of comes with the standalone jar alone.
        assertFalse(Files.exists(local.resolve("org/webjars")));
        try (Stream<Path> ours = Files.list(local.resolve("br/com/pilotstatus"))) {
            assertEquals(
                    "pilotstatus-bom pilotstatus-client pilotstatus-model pilotstatus-openapi pilotstatus-sandbox"
                            + " pilotstatus-server-stub",
                    String.join(
                            " ",
                            ours.map(each -> each.getFileName().toString())
                                    .sorted()
                                    .toList()));
        }
    }

    private static long count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1L;
    }
}
