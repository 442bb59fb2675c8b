package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.compat.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.DefaultArtifact;

/** Makes entrants out of their folders: resolves the pom, compiles the class, and before that what the pom names of what was generated. */
final class Workshop {

    /** What runs beside all of them. */
    static final Path HARNESS = Options.OUTPUT.resolve("pilotstatus-checks-benchmarks-" + Options.VERSION + ".jar");

    private static final Pattern NAME = Pattern.compile("<name>(.*?)</name>");
    private static final Pattern STOCK = Pattern.compile("<groupId>stock</groupId>\\s*<artifactId>(.*?)</artifactId>");
    private static final Pattern OURS = Pattern.compile("<artifactId>pilotstatus-(.*?)</artifactId>");

    private final Set<String> made = new HashSet<>();
    private final Maven maven = new Maven(
            new Artifacts(),
            Stream.of("pilotstatus.version", "jackson.version", "jersey.version", "jetty.version")
                    .collect(Collectors.toMap(Function.identity(), each -> System.getProperty(each, ""))));

    /** Returns the clients that are chosen and that this Java can run. */
    List<Entrant> contenders() throws IOException, RepositoryException {
        return entrants("contender");
    }

    /** Returns the barest client, chosen or not: it calls servers. */
    Entrant floor() throws IOException, RepositoryException {
        Path home = Options.MODULE.resolve("contenders");
        return entrant("contender", home, home.resolve("floor"));
    }

    /** Returns the servers that are chosen. */
    List<Entrant> stubs() throws IOException, RepositoryException {
        return entrants("stub");
    }

    private List<Entrant> entrants(String group) throws IOException, RepositoryException {
        Path home = Options.MODULE.resolve(group + "s");
        List<Entrant> entrants = new ArrayList<>();
        for (Path folder : list(home)) {
            String name = folder.getFileName().toString();
            if (Files.isDirectory(folder) && Options.chosen("only", name)) {
                if (name.endsWith("-virtual") && Runtime.version().feature() < 21) {
                    Progress.say(
                            name + " is left out: Java " + Runtime.version().feature() + " has no virtual threads");
                } else {
                    entrants.add(entrant(group, home, folder));
                }
            }
        }
        return entrants;
    }

    private Entrant entrant(String group, Path home, Path folder) throws IOException, RepositoryException {
        String pom = Files.readString(folder.resolve("pom.xml"));
        for (String each : matches(STOCK, pom)) {
            makeStock(each);
        }
        for (String each : matches(OURS, pom)) {
            makeOurs("model");
            makeOurs(each);
        }
        if (pom.contains("<groupId>" + Artifacts.WHOLE + "</groupId>")) {
            makeWhole();
        }
        String name = folder.getFileName().toString();
        List<Path> libraries = resolve(group, name, "1");
        List<Path> path = new ArrayList<>(libraries);
        path.add(0, HARNESS);
        List<Path> sources = new ArrayList<>(java(home));
        sources.addAll(java(folder));
        Path classes = Jars.compile(group + "-" + name, path, sources);
        path.add(0, Jars.make(Artifacts.jar(group + "-" + name), classes, null, each -> true));
        String main = java(folder).get(0).getFileName().toString().replace(".java", "");
        return new Entrant(name, matches(NAME, pom).get(0), main, path, libraries);
    }

    /** What a stock generator made, with what its own pom says. */
    private void makeStock(String name) throws IOException, RepositoryException {
        if (made.add(name)) {
            List<Path> path = resolve(Artifacts.STOCK, name, "1");
            List<Path> sources = Jars.sources(Artifacts.generated(name).resolve("src/main/java"));
            Jars.make(Artifacts.jar(name), Jars.compile("stock-" + name, path, sources), null, each -> true);
        }
    }

    /** What is generated of the one operation among all others. */
    private void makeWhole() throws IOException, RepositoryException {
        List<Path> sources = new ArrayList<>(Jars.sources(Artifacts.generated("whole-model")));
        sources.addAll(Jars.sources(Artifacts.generated("whole-client")));
        Path classes = Jars.compile("whole", resolve(Artifacts.WHOLE, "lines", "1"), sources);
        Jars.make(Artifacts.jar("lines"), classes, null, each -> true);
    }

    /** One of our jars, with what is generated of the document of one operation in place of what is generated of the project's own. */
    private void makeOurs(String module) throws IOException, RepositoryException {
        if (!made.add(module)) {
            return;
        }
        String artifact = "pilotstatus-" + module;
        Path folder = Artifacts.ours(artifact);
        Path jar = Artifacts.built(artifact, folder);
        Path generated = folder.resolve("target/generated-sources/openapi/src/main/java");
        List<Path> path = new ArrayList<>(resolve(Artifacts.OURS, artifact, Options.VERSION));
        path.add(jar);
        List<Path> sources = Jars.sources(Artifacts.generated(module).resolve("src/main/java"));
        Path classes = Jars.compile("ours-" + module, path, sources);
        Jars.make(
                Artifacts.jar(artifact),
                classes,
                jar,
                each -> !Files.exists(generated.resolve(each.replaceFirst("(\\$.*)?\\.class$", ".java"))));
    }

    /** Returns the files that a pom is compiled and run with, in their order. */
    private List<Path> resolve(String group, String artifact, String version) throws RepositoryException {
        Maven.Resolved resolved = maven.resolve(new DefaultArtifact(group, artifact, "pom", version));
        return group.equals(Artifacts.STOCK)
                ? Stream.concat(resolved.path().stream(), resolved.provided().stream())
                        .toList()
                : resolved.path();
    }

    private static List<Path> java(Path folder) throws IOException {
        return list(folder).stream()
                .filter(each -> each.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1)).toList();
    }
}
