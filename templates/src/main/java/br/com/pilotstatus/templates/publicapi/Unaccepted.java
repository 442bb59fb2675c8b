package br.com.pilotstatus.templates.publicapi;

import br.com.pilotstatus.templates.build.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Stops the build where users would see a change that nobody has accepted. It is the last thing of the last module, so
 * that everything has been generated, compiled and tested before anybody is asked, and all is told at once.
 */
public final class Unaccepted {

    private static final List<String> MODULES = List.of("client", "server-stub");

    private Unaccepted() {}

    /**
     * Compares each module's {@code target/api.txt} with its {@code api.txt}, and the effective document with the lock.
     *
     * @param args {@code --root=DIR}, {@code --effective=FILE}, and {@code --spec=FILE --overlay=FILE}: with another
     *         document than the project's own, nothing is compared
     * @throws IllegalStateException if an API or the document is not the accepted one
     * @throws IOException if a file can't be read
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.read(args, Set.of("root", "spec", "overlay", "effective"));
        if (!OwnDocument.isMeant(arguments)) {
            return;
        }
        Path root = arguments.path("root");
        List<String> changes = new ArrayList<>();
        for (String module : MODULES) {
            Difference difference = Difference.between(
                    read(root.resolve(module).resolve("api.txt")),
                    Files.readString(root.resolve(module).resolve("target/api.txt")));
            if (!difference.isEmpty()) {
                changes.add(module + "/api.txt: the public Java API is another one: " + difference.text());
            }
        }
        if (!read(root.resolve("openapi/api-lock.json")).equals(read(arguments.path("effective")))) {
            changes.add("openapi/api-lock.json: the document is another one than the accepted one; read "
                    + "openapi/target/changes.md");
        }
        if (!changes.isEmpty()) {
            changes.add("If users may see this, accept it: mvn verify -DskipTests -Daccept");
            throw new IllegalStateException(String.join("\n", changes));
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
