package br.com.pilotstatus.templates.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a build may accept: what comes of the project's own document with its own overlay, if that is asked for. Of other
 * documents there is no accepted state.
 *
 * @param folder  the folder of the project's own {@code openapi.json} and {@code overlay.json}
 * @param spec    the document of this build
 * @param overlay its overlay; empty for none
 * @param asked   whether the build was asked to accept
 */
public record Acceptance(Path folder, String spec, String overlay, boolean asked) {

    /** The command that accepts what was built. */
    public static final String COMMAND = "mvn verify -DskipTests -Daccept";

    /**
     * Tells whether the project's own document is built, with its own overlay.
     *
     * @throws IOException if the files can't be compared
     */
    public boolean isOwnDocument() throws IOException {
        return isSame(spec, "openapi.json") && isSame(overlay, "overlay.json");
    }

    /**
     * Makes what was built the accepted state, if this build accepts; a file that has the content already stays untouched.
     *
     * @param accepted the file that holds the accepted state
     * @return whether this build accepts
     * @throws IOException if a file can't be read or written
     */
    public boolean accept(Path accepted, byte[] built) throws IOException {
        boolean accepts = asked && isOwnDocument();
        if (accepts && !(Files.exists(accepted) && Arrays.equals(Files.readAllBytes(accepted), built))) {
            Files.write(accepted, built);
        }
        return accepts;
    }

    private boolean isSame(String file, String name) throws IOException {
        Path own = folder.resolve(name);
        return !file.isBlank()
                && Files.exists(Path.of(file))
                && Files.exists(own)
                && Files.isSameFile(Path.of(file), own);
    }
}
