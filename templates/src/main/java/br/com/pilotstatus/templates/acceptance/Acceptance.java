package br.com.pilotstatus.templates.acceptance;

import br.com.pilotstatus.templates.command.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a build may accept: what comes of the project's own document with its own supplement and overlay, if that is asked
 * for. Of other documents there is no accepted state. A preview is compared with it as the own document would be, and never
 * becomes it.
 *
 * @param folder  the folder of the project's own {@code openapi.json}, {@code supplement.json} and {@code overlay.json}
 * @param spec    the document of this build
 * @param supplement its supplement; empty for none
 * @param overlay its overlay; empty for none
 * @param preview what may become the own document; empty for none
 * @param asked   whether the build was asked to accept
 */
public record Acceptance(Path folder, String spec, String supplement, String overlay, String preview, boolean asked) {

    /** The command that accepts what was built. */
    public static final String COMMAND = "mvn verify -DskipTests -Daccept";

    private static final List<String> OPTIONS = List.of("spec", "supplement", "overlay", "preview", "accept");

    /** Returns the names of the arguments that it is read from, and those that are given. */
    public static Set<String> options(Collection<String> others) {
        Set<String> options = new HashSet<>(OPTIONS);
        options.addAll(others);
        return options;
    }

    /** Returns what accepts this document: a preview is not the own one yet. */
    public String command() {
        return isPreview() ? "cp " + preview + " openapi/openapi.json && " + COMMAND : COMMAND;
    }

    /** Reads it from a command line: {@code --spec}, {@code --supplement}, {@code --overlay}, {@code --preview}, {@code --accept}. */
    public static Acceptance of(Path folder, Arguments arguments) {
        return new Acceptance(
                folder,
                arguments.optional("spec"),
                arguments.optional("supplement"),
                arguments.optional("overlay"),
                arguments.optional("preview"),
                arguments.optional("accept").equals("true"));
    }

    /** Tells whether another document stands in for the project's own. */
    public boolean isPreview() {
        return !preview.isBlank();
    }

    /**
     * Tells whether the project's own document is built, or one that may become it, with its own supplement and overlay.
     *
     * @throws IOException if the files can't be compared
     */
    public boolean isOwnDocument() throws IOException {
        return isOwnSpec()
                && (isSame(supplement, "supplement.json")
                        || supplement.isBlank() && !Files.exists(folder.resolve("supplement.json")))
                && isSame(overlay, "overlay.json");
    }

    /**
     * Tells whether the project's own document is built, or one that may become it, whatever supplement and overlay it has.
     *
     * @throws IOException if the files can't be compared
     */
    public boolean isOwnSpec() throws IOException {
        return isPreview() || isSame(spec, "openapi.json");
    }

    /**
     * Makes what was built the accepted state, if this build accepts; a file that has the content already stays untouched.
     *
     * @param accepted the file that holds the accepted state
     * @return whether this build accepts
     * @throws IOException if a file can't be read or written
     */
    public boolean accept(Path accepted, byte[] built) throws IOException {
        boolean accepts = asks() && isOwnDocument();
        if (accepts && !(Files.exists(accepted) && Arrays.equals(Files.readAllBytes(accepted), built))) {
            Files.write(accepted, built);
        }
        return accepts;
    }

    /** Tells whether the build was asked to accept what it builds; what is looked at beforehand is not accepted. */
    public boolean asks() {
        return asked && !isPreview();
    }

    private boolean isSame(String file, String name) throws IOException {
        Path own = folder.resolve(name);
        Path given = Files.isDirectory(Path.of(file)) ? Path.of(file).resolve(name) : Path.of(file);
        return !file.isBlank() && Files.exists(given) && Files.exists(own) && Files.isSameFile(given, own);
    }
}
