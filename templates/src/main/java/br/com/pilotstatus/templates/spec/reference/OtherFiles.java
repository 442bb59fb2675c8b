package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.openapi.Refs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that a document may refer to: those in one folder and below, whatever links on the way to them say. Each is read
 * once, and named as the document is: by the way from where people stand.
 */
public final class OtherFiles {

    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 200_000_000;

    private final Path document;
    private final String name;
    private final Path base;
    private final BiFunction<byte[], String, ObjectNode> reader;
    private final Map<String, Path> paths = new HashMap<>();
    private final Map<String, ObjectNode> trees = new HashMap<>();
    private final Map<String, byte[]> read = new TreeMap<>();
    private long bytes;

    /**
     * Knows a document's surroundings.
     *
     * @param name   of the document in messages
     * @param base   the folder that all files must be in
     * @param reader reads bytes by the name of their file
     * @throws IOException if there is no such document or folder
     */
    public OtherFiles(Path document, String name, Path base, BiFunction<byte[], String, ObjectNode> reader)
            throws IOException {
        this.document = document.toRealPath();
        this.name = name;
        this.base = base.toRealPath();
        this.reader = reader;
        paths.put(name, this.document);
    }

    /** The bytes of the files that have been read, by the way from the document to them. */
    public Map<String, byte[]> read() {
        return read;
    }

    /**
     * Returns the name of the file that a reference leads to.
     *
     * @param from the name of the file that the reference stands in
     * @param way  the reference up to its {@code #}
     * @throws SpecException if there is none, or it may not be read; the message continues one that begins with the reference
     */
    String named(String from, String way) {
        Path folder = paths.getOrDefault(from, document).resolveSibling("");
        Path file = path(folder, way);
        if (!Files.isRegularFile(file)) {
            file = path(folder, Refs.pointer("#" + way));
        }
        try {
            if (!Files.isRegularFile(file)) {
                String plain = way.contains("?") ? way.substring(0, way.indexOf('?')) : way;
                if (!plain.equals(way) && Files.isRegularFile(path(folder, plain))) {
                    throw new SpecException("has a query, and a file has none: write " + plain);
                } else if (Files.isDirectory(file)) {
                    throw new SpecException(
                            "leads to the folder %s: name the file in it that is meant".formatted(name(file)));
                }
                throw new SpecException("leads to the file %s, which is not there: add it, or correct the reference"
                        .formatted(name(file)));
            }
            Path real = inside(file.toRealPath());
            String found = real.equals(document) ? name : name(real);
            paths.put(found, real);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a reference leads to a folder. */
    boolean isFolder(String from, String way) {
        return Files.isDirectory(path(paths.getOrDefault(from, document).resolveSibling(""), way));
    }

    /**
     * Returns what is in another file.
     *
     * @throws SpecException if it is malformed, or all files are too many or too large
     */
    ObjectNode tree(String file) {
        ObjectNode tree = trees.get(file);
        if (tree == null) {
            tree = reader.apply(bytes(Objects.requireNonNull(paths.get(file))), file);
            trees.put(file, tree);
        }
        return tree;
    }

    private byte[] bytes(Path file) {
        try {
            bytes += Files.size(file);
            if (bytes > MOST_BYTES || read.size() == MOST_FILES) {
                throw new SpecException("leads to one file too many: at most %,d files of %,d bytes together are read"
                        .formatted(MOST_FILES, MOST_BYTES));
            }
            byte[] content = Files.readAllBytes(file);
            read.put(relative(file).toString().replace('\\', '/'), content);
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path path(Path folder, String way) {
        try {
            return inside(folder.resolve(way).normalize());
        } catch (InvalidPathException none) {
            throw new SpecException("is no name of a file (%s): correct the reference".formatted(none.getReason()));
        }
    }

    private Path inside(Path file) {
        if (!file.startsWith(base)) {
            throw new SpecException(
                    ("leads out of the folder of the document: move the file into it, or name a folder that"
                            + " has all files with -Dspec.base=FOLDER"));
        }
        return file;
    }

    private String name(Path file) {
        return Path.of(name)
                .resolveSibling(relative(file))
                .normalize()
                .toString()
                .replace('\\', '/');
    }

    private Path relative(Path file) {
        return document.resolveSibling("").relativize(file);
    }
}
