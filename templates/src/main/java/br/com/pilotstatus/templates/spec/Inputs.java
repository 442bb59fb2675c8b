package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that the compiler reads.
 *
 * @param specName name of the document in messages
 * @param overlay null if there is none
 * @param accepted the last accepted effective document, whose names stay; null if there is none
 */
record Inputs(
        String specName,
        byte[] spec,
        String overlayName,
        byte @Nullable [] overlay,
        @Nullable ObjectNode accepted) {

    static Inputs read(String spec, String overlay) throws IOException {
        boolean corrected = !overlay.isBlank();
        return new Inputs(
                name(spec),
                bytes(spec, "the OpenAPI document", "spec.file"),
                corrected ? name(overlay) : "",
                corrected ? bytes(overlay, "the overlay", "overlay.file") : null,
                null);
    }

    /** Returns the same where an effective document was accepted before. */
    Inputs after(@Nullable ObjectNode document) {
        return new Inputs(specName, spec, overlayName, overlay, document);
    }

    private static byte[] bytes(String file, String what, String property) throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new SpecException("%s: %s is not there: create it, or name another with -D%s=FILE%s"
                    .formatted(name(file), what, property, property.startsWith("overlay") ? " (empty for none)" : ""));
        }
        return Files.readAllBytes(path);
    }

    /** People know a file by the way from where they stand. */
    static String name(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = here.resolve(file).normalize();
        return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
