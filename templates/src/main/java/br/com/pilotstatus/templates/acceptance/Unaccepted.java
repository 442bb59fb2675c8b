package br.com.pilotstatus.templates.acceptance;

import br.com.pilotstatus.templates.command.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fails the build where users would see a change that nobody has accepted. It runs last in the last module, so that
 * everything has been generated, compiled and tested before, and all changes are reported at once.
 */
public final class Unaccepted {

    private static final List<String> MODULES = List.of("model", "client", "server-stub");

    private Unaccepted() {}

    /**
     * Compares each module's {@code target/api.txt} with its {@code api.txt}, and the effective document with the lock.
     *
     * @param args {@code --root=DIR}, {@code --effective=FILE}, and {@code --spec=FILE --supplement=FILE --overlay=FILE}:
     *         with another document than the project's own, nothing is compared; with {@code --preview=FILE} the differences
     *         are told, and fail nothing
     * @throws IllegalStateException if an API or the document differs from the accepted one
     * @throws IOException if a file can't be read
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.read(args, Acceptance.options(Set.of("root", "effective")));
        Path root = arguments.path("root");
        Path openapi = root.resolve("openapi");
        Acceptance acceptance = Acceptance.of(openapi, arguments);
        if (!acceptance.isOwnDocument()) {
            return;
        }
        List<String> changes = new ArrayList<>();
        for (String module : MODULES) {
            Difference difference = Difference.between(
                    read(root.resolve(module).resolve("api.txt")),
                    Files.readString(root.resolve(module).resolve("target/api.txt")));
            if (!difference.isEmpty()) {
                changes.add(
                        module + "/api.txt: the public Java API differs from the accepted one: " + difference.text());
            }
        }
        if (!read(openapi.resolve("api-lock.json")).equals(read(arguments.path("effective")))) {
            changes.add(
                    "openapi/api-lock.json: the document differs from the accepted one; look at openapi/target/report.html");
        }
        if (acceptance.isPreview()) {
            preview(acceptance.preview(), changes);
        } else if (!changes.isEmpty()) {
            changes.add("If users may see this, accept it: " + Acceptance.COMMAND);
            throw new IllegalStateException(String.join("\n", changes));
        }
    }

    private static void preview(String file, List<String> changes) {
        System.out.println(file + " as the next openapi.json: "
                + (changes.isEmpty() ? "users see no change" : "users would see a change"));
        changes.forEach(System.out::println);
        System.out.println("Nothing was accepted. Look at openapi/target/report.html");
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
