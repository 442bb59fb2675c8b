package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.reference.OtherFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that the compiler reads.
 *
 * @param name name of the file in messages
 * @param others the files that it may refer to; null if it stands alone
 */
record Input(String name, byte[] bytes, @Nullable OtherFiles others) {

    /** A file that stands alone. */
    Input(String name, byte[] bytes) {
        this(name, bytes, null);
    }

    /**
     * Reads a file that must be there.
     *
     * @param property the property of the build that names another one
     */
    static Input read(String file, String what, String property) throws IOException {
        return read(file, what, property, "");
    }

    /** Reads a file of which there may be none: its name is empty then. */
    static @Nullable Input optional(String file, String what, String property) throws IOException {
        return file.isBlank() ? null : read(file, what, property, " (empty for none)");
    }

    private static Input read(String file, String what, String property, String hint) throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new SpecException("%s: %s is not there: create it, or name another with -D%s=FILE%s"
                    .formatted(name(file), what, property, hint));
        }
        return new Input(name(file), Files.readAllBytes(path));
    }

    ObjectNode tree() {
        return Texts.read(bytes, name);
    }

    /** People know a file by the way from where they stand. */
    static String name(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = here.resolve(file).normalize();
        return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
