package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.command.Progress;
import br.com.pilotstatus.templates.stamp.ClassPath;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import br.com.pilotstatus.templates.stamp.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates models, client and server of many small documents in one run: of every case that is not to be refused, and has
 * changed. A case that cannot be generated stops no other: its folder holds the reason, and its test fails with it.
 */
public final class Cases {

    private Cases() {}

    /**
     * Runs the spec compiler and both generators for each case that has changed, and deletes what belongs to none.
     *
     * @param args {@code --cases=DIR}, which has a folder for each topic with a folder for each case, {@code --output=DIR} and
     *         optionally {@code --only=TOPIC/NAME}: one case, or all that begin with what stands before a final {@code *}
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        System.out.println(message(args));
    }

    /**
     * Generates models, client and server of one case anew, whatever was made before.
     *
     * @param folder the case's
     * @param output where to; {@code failure.txt} there tells why it can't be done
     */
    public static void generate(Path folder, Path output) throws IOException {
        new Case(folder, output).makeAnew();
    }

    static String message(String... args) throws IOException {
        Arguments arguments = Arguments.read(args, Set.of("cases", "output", "only"));
        Path output = arguments.path("output");
        List<Case> all = all(arguments.path("cases"), output);
        Files.createDirectories(output);
        deleteOthers(output, all);
        String only = arguments.optional("only");
        Fingerprint code = new Fingerprint();
        ClassPath classPath = new ClassPath(Cases.class);
        classPath.addTo(code);
        Files.write(output.resolve("generator-class-path.txt"), classPath.urls());
        int made = 0;
        Progress progress = new Progress("cases", "documents");
        for (Case each : all) {
            progress.step(all.size());
            if ((only.isEmpty() || matches(each.name(), only)) && each.make(code.text())) {
                made++;
            }
        }
        return "cases: " + all.size() + ", generated anew: " + made;
    }

    private static boolean matches(String name, String only) {
        return only.endsWith("*") ? name.startsWith(only.substring(0, only.length() - 1)) : name.equals(only);
    }

    private static List<Case> all(Path root, Path output) throws IOException {
        try (Stream<Path> folders = Files.walk(root, 2)) {
            return folders.filter(each -> Files.exists(each.resolve("why.txt")))
                    .filter(each -> !Files.exists(each.resolve("expected-error.txt")))
                    .map(each -> new Case(each, output.resolve(root.relativize(each))))
                    .sorted(Comparator.comparing(Case::name))
                    .toList();
        }
    }

    private static void deleteOthers(Path output, List<Case> all) throws IOException {
        Set<Path> made = all.stream().map(Case::output).collect(Collectors.toSet());
        Set<Path> topics = made.stream().map(Path::getParent).collect(Collectors.toSet());
        for (Path topic : folders(output)) {
            if (!topics.contains(topic)) {
                new OutputFolder(topic).delete();
                continue;
            }
            for (Path each : folders(topic)) {
                if (!made.contains(each)) {
                    new OutputFolder(each).delete();
                }
            }
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }
}
