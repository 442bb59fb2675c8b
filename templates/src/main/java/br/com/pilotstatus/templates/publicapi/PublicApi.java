package br.com.pilotstatus.templates.publicapi;

import br.com.pilotstatus.templates.build.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes a module's public Java API to {@code target/api.txt} and compares it with the accepted one, {@code api.txt}. */
public final class PublicApi {

    private static final String REMEDY = "If users may see this change, accept it: mvn verify -DskipTests -Daccept";

    private PublicApi() {
    }

    /**
     * Runs the comparison, on the class path of the module.
     *
     * @param args {@code --module=DIR}, {@code --root=DIR}, {@code --accept=true} to make what is there the accepted
     *         one, and {@code --spec=FILE --overlay=FILE}: with another document than the project's own, nothing is
     *         compared or accepted; {@code --lock=FILE --effective=FILE} compares the accepted effective document, too
     * @throws IllegalStateException if the API or the document is not the accepted one
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.read(args, Set.of("module", "root", "accept", "spec", "overlay", "lock", "effective"));
        Path module = arguments.path("module");
        String now = ApiText.of(module.resolve("target/classes"), Thread.currentThread().getContextClassLoader());
        Files.writeString(module.resolve("target/api.txt"), now);
        Path openapi = arguments.path("root").resolve("openapi");
        if (!isSame(arguments.optional("spec"), openapi.resolve("openapi.json"))
                || !isSame(arguments.optional("overlay"), openapi.resolve("overlay.json"))) {
            return;
        }
        Path accepted = module.resolve("api.txt");
        if (arguments.optional("accept").equals("true")) {
            accept(accepted, now);
        } else {
            check(accepted, now);
            if (!arguments.optional("lock").isEmpty()) {
                checkLock(arguments.path("lock"), arguments.path("effective"));
            }
        }
    }

    private static void accept(Path accepted, String now) throws IOException {
        if (!read(accepted).equals(now)) {
            Files.writeString(accepted, now);
        }
        System.out.println(name(accepted) + ": accepted");
    }

    private static void check(Path accepted, String now) throws IOException {
        Difference difference = Difference.between(read(accepted), now);
        if (!difference.isEmpty()) {
            throw new IllegalStateException(name(accepted) + ": the public Java API is another one: "
                    + difference.text() + "\n" + REMEDY);
        }
    }

    private static void checkLock(Path lock, Path effective) throws IOException {
        if (!read(lock).equals(read(effective))) {
            throw new IllegalStateException(name(lock) + ": the document is another one than the accepted one; read "
                    + "openapi/target/changes.md\n" + REMEDY);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static boolean isSame(String file, Path own) throws IOException {
        return !file.isEmpty() && Files.exists(Path.of(file)) && Files.exists(own)
                && Files.isSameFile(Path.of(file), own);
    }

    private static String name(Path file) {
        return file.toAbsolutePath().getParent().getFileName() + "/" + file.getFileName();
    }
}
