package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The table of what client and stub run with: as it was seen in this run, and as it was written down. Thread-safe. */
final class RunsWith {

    static final Path WRITTEN = Folders.MODULE.resolve("README.md");

    private static final Path OUTPUT = Folders.OUTPUT.resolve("runs-with.md");
    private static final String HEAD =
            "| environment | resolved | client | stub | what to add |\n" + "| --- | --- | --- | --- | --- |\n";
    private static final String NONE = "–";

    /** What the table names of all that was resolved, in this order. */
    private static final List<List<String>> NAMED = List.of(
            List.of("Spring Boot", "org.springframework.boot:spring-boot"),
            List.of("Jersey", "org.glassfish.jersey.core:jersey-common"),
            List.of("RESTEasy", "org.jboss.resteasy:resteasy-core"),
            List.of("CXF", "org.apache.cxf:cxf-core"),
            List.of("Jetty", "org.eclipse.jetty:jetty-server"),
            List.of("Tomcat", "org.apache.tomcat.embed:tomcat-embed-core"),
            List.of("Payara Micro", "fish.payara.extras:payara-micro"),
            List.of("WildFly", "org.wildfly:wildfly-dist"),
            List.of("Undertow", "io.undertow:undertow-core"),
            List.of("Jackson", "com.fasterxml.jackson.core:jackson-databind"),
            List.of("its annotations", "com.fasterxml.jackson.core:jackson-annotations"),
            List.of("Jackson 3", "tools.jackson.core:jackson-databind"),
            List.of("Kotlin", "org.jetbrains.kotlin:kotlin-stdlib"),
            List.of("HttpCore", "org.apache.httpcomponents.core5:httpcore5"));

    private final Map<String, String> lines = new ConcurrentHashMap<>();
    private final Map<String, Long> millis = new ConcurrentHashMap<>();

    /** Notes a row that has gone well, and compares it with what is written down, unless it is to be. */
    void seen(Environment environment, Map<String, String> versions, long nanos) throws IOException {
        String line = line(environment, "Java " + environment.java() + named(versions), outcome(environment));
        lines.put(environment.name(), line);
        millis.put(environment.name(), nanos / 1_000_000);
        if (!Boolean.getBoolean("accept")) {
            assertEquals(
                    line,
                    written().stream()
                            .filter(each -> each.startsWith("| " + environment.title() + " |"))
                            .collect(Collectors.joining("\n")),
                    "checks/compat/README.md says something else; mvn verify -Pcompat -Daccept writes what is seen");
        }
    }

    /** Notes a row that could not be tried. */
    void absent(Environment environment) {
        String why = "not tried: there is no JDK " + environment.java() + " here";
        lines.put(environment.name(), line(environment, NONE, why));
    }

    private static String line(Environment environment, String resolved, String outcome) {
        boolean client = environment.probe().equals("client");
        return "| "
                + String.join(
                        " | ",
                        environment.title(),
                        resolved,
                        client ? outcome : NONE,
                        client ? NONE : outcome,
                        environment.add())
                + " |";
    }

    private static String outcome(Environment environment) {
        if (environment.refused() == null) {
            return "right";
        }
        // A client needs Jersey, and the right one, where something is registered.
        return (environment.probe().equals("client") ? "right, but with a filter refused: " : "refused: ")
                + environment.refused();
    }

    private static String named(Map<String, String> versions) {
        return NAMED.stream()
                .filter(each -> versions.containsKey(each.get(1)))
                .map(each -> ", " + each.get(0) + " " + versions.get(each.get(1)))
                .collect(Collectors.joining());
    }

    /** Returns the rows that are written down. */
    static List<String> written() throws IOException {
        return Files.readString(WRITTEN)
                .lines()
                .dropWhile(line -> !line.startsWith("| ---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    /** Writes what was seen; if it is meant, also where it is written down. */
    void write() throws IOException {
        List<String> rows = Environment.all().stream()
                .filter(each -> lines.containsKey(each.name()))
                .map(each -> lines.get(each.name()))
                .toList();
        Files.createDirectories(OUTPUT.getParent());
        Files.writeString(OUTPUT, HEAD + String.join("\n", rows) + "\n");
        if (Boolean.getBoolean("accept")) {
            accept();
        }
        System.out.println(times());
    }

    private void accept() throws IOException {
        List<String> before = written();
        List<String> after = new ArrayList<>();
        for (Environment each : Environment.all()) {
            before.stream()
                    .filter(line -> line.startsWith("| " + each.title() + " |"))
                    .findFirst()
                    .or(() -> Optional.ofNullable(lines.get(each.name())))
                    .ifPresent(line -> after.add(lines.getOrDefault(each.name(), line)));
        }
        String text = Files.readString(WRITTEN);
        int start = text.indexOf(HEAD) + HEAD.length();
        int end = start + before.stream().mapToInt(line -> line.length() + 1).sum();
        Files.writeString(WRITTEN, text.substring(0, start) + String.join("\n", after) + "\n" + text.substring(end));
    }

    private String times() {
        return "environments: " + millis.size() + " in "
                + millis.values().stream().mapToLong(each -> each).sum() / 1000 + " s of two at once: "
                + millis.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(each -> each.getKey() + " " + each.getValue() / 1000.0)
                        .collect(Collectors.joining(", "));
    }

    /** Returns the version of this build. */
    static String version() {
        try {
            return new org.apache.maven.model.io.DefaultModelReader()
                    .read(Folders.ROOT.resolve("pom.xml").toFile(), null)
                    .getVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
