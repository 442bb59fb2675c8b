package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.server.contract.CompiledCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells which cases are compiled already.
 *
 * @param classPath digest of what they were compiled against
 */
record Freshness(String classPath) {

    static Freshness now() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path path = Path.of(entry);
            text.append(entry).append('\n');
            if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                for (Path each : files(path)) {
                    text.append(each)
                            .append(' ')
                            .append(digest(Files.readAllBytes(each)))
                            .append('\n');
                }
            } else if (Files.exists(path)) {
                text.append(Files.size(path))
                        .append(' ')
                        .append(Files.getLastModifiedTime(path))
                        .append('\n');
            }
        }
        return new Freshness(digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    boolean isFresh(CaseFolder each) throws IOException {
        return Files.exists(stamp(each)) && Files.readString(stamp(each)).equals(classPath + "\n" + each.stamp());
    }

    void note(CaseFolder each) throws IOException {
        Files.writeString(stamp(each), classPath + "\n" + each.stamp());
    }

    private static Path stamp(CaseFolder each) {
        return CompiledCase.classes(each.name()).resolveSibling(each.path().getFileName() + ".sha256");
    }

    /** Moves the classes of a case to where they belong, instead of what is there. */
    static void replace(Path target, Path compiled, String name) throws IOException {
        delete(target);
        Path relative =
                Path.of("br/com/pilotstatus/cases", CompiledCase.packageOf(name).replace('.', '/'));
        Files.createDirectories(target.resolve(relative).getParent());
        Files.move(compiled.resolve(relative), target.resolve(relative));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
