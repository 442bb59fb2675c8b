package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the READMEs say to paste into a pom or a build file is what is tried. */
class ReadmePomTest {

    private static final Path STUB_README = Path.of("../server-stub/README.md");
    private static final List<Path> PAGES =
            List.of(Path.of("../README.md"), Path.of("../README.pt-BR.md"), STUB_README);

    /** With the stub probe, in a JVM of its own. */
    private static final Path ENVIRONMENT = Path.of("../checks/compat/environments/stub-jetty.xml");

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>(.*?)</groupId>\\s*"
                    + "<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>\\s*(?:<scope>(.*?)</scope>\\s*)?</dependency>");
    private static final Pattern GRADLE =
            Pattern.compile("(implementation|runtimeOnly|testImplementation|testRuntimeOnly)[ (]['\"]"
                    + "([^:'\"]+):([^:'\"]+):([^:'\"]+)['\"]");

    /**
     * A line.
     *
     * @param where {@code compile}, {@code runtime} or {@code test}
     */
    private record Line(String group, String artifact, String version, String where) {

        static Line ofMaven(MatchResult found) {
            return new Line(
                    found.group(1),
                    found.group(2),
                    found.group(3).replace("${pilotstatus.version}", "0.1.0-SNAPSHOT"),
                    found.group(4) == null ? "compile" : found.group(4));
        }

        static Line ofGradle(MatchResult found) {
            String where = found.group(1).startsWith("test")
                    ? "test"
                    : found.group(1).equals("implementation") ? "compile" : "runtime";
            return new Line(found.group(2), found.group(3), found.group(4), where);
        }
    }

    @Test
    void thePomOfTheServerIsThatOfAnEnvironment() throws IOException {
        String readme = Files.readString(STUB_README);
        String pom = readme.substring(readme.indexOf("<project"), readme.indexOf("</project>"));

        assertEquals(maven(Files.readString(ENVIRONMENT)).toList(), maven(pom).toList());
    }

    @Test
    void gradleIsGivenTheSameAsMaven() throws IOException {
        for (Path page : PAGES) {
            String text = Files.readString(page);
            assertNotEquals(0, maven(text).count(), page::toString);
            assertEquals(
                    maven(text).sorted(ReadmePomTest::compare).toList(),
                    gradle(text).sorted(ReadmePomTest::compare).toList(),
                    page::toString);
        }
    }

    /** And the READMEs' programs run in these tests with the same versions. */
    @Test
    void theVersionsAreThoseOfThisBuild() throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        for (Path page : PAGES) {
            for (Line each : maven(Files.readString(page)).toList()) {
                assertTrue(
                        each.group.equals("br.com.pilotstatus")
                                || path.contains("/" + each.artifact + "-" + each.version + ".jar"),
                        each::toString);
            }
        }
    }

    private static Stream<Line> maven(String text) {
        return DEPENDENCY.matcher(text).results().map(Line::ofMaven);
    }

    private static Stream<Line> gradle(String text) {
        return GRADLE.matcher(text).results().map(Line::ofGradle);
    }

    private static int compare(Line one, Line other) {
        return one.toString().compareTo(other.toString());
    }
}
