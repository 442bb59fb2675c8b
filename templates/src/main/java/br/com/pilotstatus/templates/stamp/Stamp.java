package br.com.pilotstatus.templates.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a step was called with, which files it read and wrote, and what it said. As long as all of that is as it was, the step
 * has nothing to do but to say the same again.
 *
 * @param file where it is noted; it need not exist
 */
public record Stamp(Path file) {

    private static final String CALL = "called: ";
    private static final String FILE = "file: ";
    private static final String SAID = "said: ";

    /** A file that is not there has this in place of a digest. */
    private static final String NONE = "none";

    /**
     * Tells whether nothing has changed since it was noted.
     *
     * @param call the digest of all that the step is called with, and of its code
     */
    public boolean isFresh(String call) throws IOException {
        List<String> lines = lines();
        if (!lines.contains(CALL + call)) {
            return false;
        }
        for (String line : lines) {
            if (line.startsWith(FILE) && !line.equals(of(Path.of(line.substring(line.indexOf("  ") + 2))))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the lines that the step has said when it ran. */
    public List<String> said() throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(SAID))
                .map(line -> line.substring(SAID.length()))
                .toList();
    }

    /**
     * Notes a run.
     *
     * @param files all that it read and wrote
     */
    public void note(String call, Collection<Path> files, List<String> said) throws IOException {
        StringBuilder text = new StringBuilder(CALL).append(call).append('\n');
        for (Path each : new TreeSet<>(files)) {
            text.append(of(each)).append('\n');
        }
        said.stream()
                .flatMap(String::lines)
                .forEach(line -> text.append(SAID).append(line).append('\n'));
        Files.writeString(file, text);
    }

    /** Forgets the last run: what comes now may fail half-way. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file).lines().toList() : List.of();
    }

    private static String of(Path file) throws IOException {
        return FILE + (Files.isRegularFile(file) ? Fingerprint.of(Files.readAllBytes(file)) : NONE) + "  " + file;
    }
}
