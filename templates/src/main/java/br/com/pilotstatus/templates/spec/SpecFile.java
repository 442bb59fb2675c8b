package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.reference.OtherFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds and reads the received document. */
final class SpecFile {

    private static final List<String> NAMES = List.of("openapi.yaml", "openapi.yml", "openapi.json");

    private SpecFile() {}

    /**
     * Reads it.
     *
     * @param file its file, or the folder that it is in
     * @param base the folder that the other files must be in that it refers to; empty: its own
     */
    static Input read(String file, String base) throws IOException {
        Path path = find(Path.of(file));
        Input alone = Input.read(path.toString(), "the OpenAPI document", "spec.file");
        Path folder = base.isBlank() ? path.toAbsolutePath().resolveSibling("") : Path.of(base);
        if (!Files.isDirectory(folder)) {
            throw new SpecException(
                    "%s: there is no such folder: correct -Dspec.base=FOLDER, which all files of the document are in"
                            .formatted(Input.name(base)));
        }
        return with(alone, path, folder);
    }

    /** Returns the input of a document that may refer to other files. */
    static Input with(Input alone, Path document, Path base) throws IOException {
        return new Input(alone.name(), alone.bytes(), new OtherFiles(document, alone.name(), base, Texts::read));
    }

    /** Returns the document that is in a folder; of a file, itself. */
    static Path find(Path file) {
        if (!Files.isDirectory(file)) {
            return file;
        }
        List<Path> found =
                NAMES.stream().map(file::resolve).filter(Files::isRegularFile).toList();
        if (found.size() != 1) {
            throw new SpecException("%s: the folder has %s: name the document itself with -Dspec.file=FILE"
                    .formatted(
                            Input.name(file.toString()),
                            found.isEmpty()
                                    ? "neither " + String.join(" nor ", NAMES)
                                    : String.join(
                                            " and ",
                                            found.stream()
                                                    .map(each ->
                                                            each.getFileName().toString())
                                                    .toList())));
        }
        return found.get(0);
    }
}
