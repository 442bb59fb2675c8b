package br.com.pilotstatus.templates.publicapi;

import br.com.pilotstatus.templates.acceptance.Acceptance;
import br.com.pilotstatus.templates.acceptance.Unaccepted;
import br.com.pilotstatus.templates.command.Arguments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Writes a module's public Java API to {@code target/api.txt}, and accepts it if that is asked for. Whether it is the
 * accepted one is for {@link Unaccepted} to say, when all tests of all modules have run.
 */
public final class PublicApi {

    private PublicApi() {}

    /**
     * Writes it, on the class path of the module.
     *
     * @param args {@code --module=DIR}, {@code --root=DIR}, {@code --accept=true} to make what is there the accepted
     *         one, {@code api.txt}, and {@code --spec=FILE --supplement=FILE --overlay=FILE}: what
     *         comes of another document than the project's own is not accepted, nor with {@code --preview=FILE}
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.read(args, Acceptance.options(Set.of("module", "root")));
        Path module = arguments.path("module");
        String now = ApiText.of(
                module.resolve("target/classes"), Thread.currentThread().getContextClassLoader());
        Files.writeString(module.resolve("target/api.txt"), now);
        Path accepted = module.resolve("api.txt");
        boolean accepts = Acceptance.of(arguments.path("root").resolve("openapi"), arguments)
                .accept(accepted, now.getBytes(StandardCharsets.UTF_8));
        if (accepts) {
            System.out.println(module.toAbsolutePath().getFileName() + "/api.txt: accepted");
        }
    }
}
