package br.com.pilotstatus.compat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code mvn -Prelease,sign deploy} puts into a folder, of a copy of this tree, as somebody would who has just cloned it.
 *
 * @param folder a repository
 */
record Published(Path folder) {

    static final List<String> DUMMIES = List.of(
            "-Drelease.url=https://example.org/pilotstatus",
            "-Drelease.scm=https://example.org/pilotstatus.git",
            "-Drelease.developer=Example Team",
            "-Drelease.contact=team@example.org");

    private static final Pattern NAME = Pattern.compile("^[a-z-]+-\\d+(\\.\\d+)*(-(SNAPSHOT|\\d{8}\\.\\d{6}-\\d+))?");

    private static final Set<String> LEFT = Set.of("target", ".git", "node_modules", ".idea");

    /** Copies what is no build's. */
    static Path tree() throws IOException {
        Path copy = Trees.empty(Folders.OUTPUT.resolve("published/tree"));
        Files.walkFileTree(Folders.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(Folders.ROOT.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(Folders.ROOT.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return copy;
    }

    static Published of(Path tree, Map<String, String> variables) throws IOException {
        Path folder = Trees.empty(Folders.OUTPUT.resolve("published/repository"));
        List<String> arguments = new ArrayList<>(MavenRun.asThisBuild());
        arguments.addAll(List.of("-Prelease,sign", "-DskipTests", "-Dgpg.signer=bc"));
        arguments.addAll(DUMMIES);
        // Without an install, which would leave a copy in the repository of whoever runs the tests.
        arguments.addAll(
                List.of("-Dmaven.install.skip=true", "-DaltDeploymentRepository=folder::" + folder.toUri(), "deploy"));
        MavenRun run = MavenRun.of(tree, variables, arguments);
        if (run.status() != 0) {
            throw new AssertionError("mvn -Prelease,sign deploy failed:\n" + run.log());
        }
        return new Published(folder);
    }

    /** All files but those that tell which there are. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith("maven-metadata"))
                    .sorted()
                    .toList();
        }
    }

    /** What there is of an artifact: {@code .jar}, {@code -sources.jar} and so on. */
    List<String> kinds(String artifact) throws IOException {
        return files().stream()
                .filter(each -> isOf(each, artifact))
                .map(Published::kind)
                .sorted()
                .toList();
    }

    Path file(String artifact, String kind) throws IOException {
        return files().stream()
                .filter(each -> isOf(each, artifact) && kind(each).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Path file, String artifact) {
        return file.getParent().getParent().endsWith(artifact);
    }

    /** What of a file's name is neither the artifact nor its version. */
    private static String kind(Path file) {
        return NAME.matcher(file.getFileName().toString()).replaceFirst("");
    }
}
