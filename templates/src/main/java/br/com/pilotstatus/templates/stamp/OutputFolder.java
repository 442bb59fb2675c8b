package br.com.pilotstatus.templates.stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that one generator owns. A file beside it tells what it was made from and what came of it, so that a file
 * that was edited, deleted or added by hand is noticed.
 *
 * @param path the folder; it need not exist
 */
public record OutputFolder(Path path) {

    public boolean isMadeFrom(String inputs) throws IOException {
        return Files.exists(stamp()) && Files.readString(stamp()).equals(stamp(inputs));
    }

    /** Deletes what is not among the written files. */
    public void keepOnly(Collection<Path> written) throws IOException {
        Set<Path> kept =
                written.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
        for (Path file : files()) {
            if (!kept.contains(file.toAbsolutePath().normalize())) {
                Files.delete(file);
            }
        }
        deleteEmptyFolders();
    }

    /** Deletes it all, and what was noted of it. */
    public void delete() throws IOException {
        keepOnly(List.of());
        Files.deleteIfExists(stamp());
    }

    /** Notes what it was made from. */
    public void note(String inputs) throws IOException {
        Files.writeString(stamp(), stamp(inputs));
    }

    /** Notes that it has been looked at: tools that compare times see that it is not older than what it was made from. */
    public void touch() throws IOException {
        Files.setLastModifiedTime(stamp(), FileTime.from(Instant.now()));
    }

    private Path stamp() {
        return path.resolveSibling(path.getFileName() + ".sha256");
    }

    private String stamp(String inputs) throws IOException {
        StringBuilder text = new StringBuilder(inputs).append("  (all that it was made from)\n");
        for (Path file : files()) {
            text.append(Fingerprint.of(Files.readAllBytes(file)))
                    .append("  ")
                    .append(path.relativize(file).toString().replace('\\', '/'))
                    .append('\n');
        }
        return text.toString();
    }

    private List<Path> files() throws IOException {
        return walk().stream().filter(Files::isRegularFile).toList();
    }

    private void deleteEmptyFolders() throws IOException {
        List<Path> deepestFirst = new ArrayList<>(walk());
        deepestFirst.sort(Comparator.reverseOrder());
        for (Path folder : deepestFirst.stream().filter(Files::isDirectory).toList()) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
        }
    }

    private List<Path> walk() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
