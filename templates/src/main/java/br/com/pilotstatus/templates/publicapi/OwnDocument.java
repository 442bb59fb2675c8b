package br.com.pilotstatus.templates.publicapi;

import br.com.pilotstatus.templates.build.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the project's own document was built, with its own overlay: only of that is there an accepted state. */
final class OwnDocument {

    private OwnDocument() {}

    static boolean isMeant(Arguments arguments) throws IOException {
        Path openapi = arguments.path("root").resolve("openapi");
        return isSame(arguments.optional("spec"), openapi.resolve("openapi.json"))
                && isSame(arguments.optional("overlay"), openapi.resolve("overlay.json"));
    }

    private static boolean isSame(String file, Path own) throws IOException {
        return !file.isEmpty()
                && Files.exists(Path.of(file))
                && Files.exists(own)
                && Files.isSameFile(Path.of(file), own);
    }
}
