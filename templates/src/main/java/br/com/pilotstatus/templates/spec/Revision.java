package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a git revision of this project accepted. */
final class Revision {

    private static final String LOCK = "openapi/api-lock.json";

    private Revision() {}

    /** Returns the accepted document of a revision. */
    static Inputs read(String revision) throws IOException {
        String name = revision + ":" + LOCK;
        // What begins with a dash would be an option of git's.
        if (revision.startsWith("-")) {
            throw new SpecException(revision + ": no such file, and no revision of git");
        }
        Process git = new ProcessBuilder("git", "show", name).start();
        git.getOutputStream().close();
        byte[] document = git.getInputStream().readAllBytes();
        String problem = new String(git.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (git.waitFor() != 0) {
                throw new SpecException(revision + ": no such file, and git says of it: " + problem);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while git was reading " + name, stopped);
        }
        return Inputs.of(name, document);
    }
}
