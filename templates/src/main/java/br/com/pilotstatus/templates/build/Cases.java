package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.generator.ClassPath;
import br.com.pilotstatus.templates.generator.Fingerprint;
import br.com.pilotstatus.templates.generator.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param args {@code --cases=DIR}, which has folders of cases, {@code --output=DIR} and optionally {@code --only=NAME}: one case, or all that
     *         begin with a name that ends in {@code *}
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        System.out.println(message(args));
    }

    static String message(String... args) throws IOException {
        Arguments arguments = Arguments.read(args, Set.of("cases", "output", "only"));
        Path output = arguments.path("output");
        List<Case> all = all(arguments.path("cases"), output);
        Files.createDirectories(output);
        deleteOthers(output, all.stream().map(Case::name).toList());
        String only = arguments.optional("only");
        Fingerprint code = new Fingerprint();
        new ClassPath(Cases.class).addTo(code);
        int made = 0;
        for (Case each : all) {
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
            return oneOfEachName(
                            root,
                            folders.filter(each -> Files.exists(each.resolve("why.txt")))
                                    .sorted()
                                    .toList())
                    .stream()
                    .filter(each -> !Files.exists(each.resolve("expected-error.txt")))
                    .map(each ->
                            new Case(each, output.resolve(each.getFileName().toString())))
                    .toList();
        }
    }

    private static List<Path> oneOfEachName(Path root, List<Path> folders) {
        Map<Path, Path> byName = new HashMap<>();
        for (Path each : folders) {
            Path other = byName.putIfAbsent(each.getFileName(), each);
            if (other != null) {
                throw new IllegalArgumentException(root.relativize(other) + " and " + root.relativize(each)
                        + ": two cases of one name would be generated into one folder; rename one of them");
            }
        }
        return folders;
    }

    private static void deleteOthers(Path output, List<String> names) throws IOException {
        try (Stream<Path> found = Files.list(output)) {
            for (Path each : found.filter(Files::isDirectory).sorted().toList()) {
                if (!names.contains(each.getFileName().toString())) {
                    new OutputFolder(each).delete();
                }
            }
        }
    }
}
