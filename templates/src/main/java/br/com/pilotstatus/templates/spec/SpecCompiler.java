package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.acceptance.Acceptance;
import br.com.pilotstatus.templates.changes.report.HarmLimit;
import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.spec.report.ReportText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a received OpenAPI document, a supplement and an overlay, and writes the effective document and the report. */
public final class SpecCompiler {

    private static final Set<String> OPTIONS = Acceptance.options(List.of(
            "output",
            "resource",
            "summary",
            "lock",
            "version",
            "accepted",
            "strict",
            "base",
            "changes.fail",
            "tested"));

    private SpecCompiler() {}

    /**
     * Runs the compiler.
     *
     * @param args {@code --spec=FILE}, or a folder with it, {@code --base=FOLDER}, which all files of the document are in
     *         (empty: its own), {@code --supplement=FILE} and {@code --overlay=FILE} (empty: none),
     *         {@code --output=DIR} and optionally
     *         {@code --resource=FILE}, a second place for the effective document, {@code --summary=none}, which
     *         keeps the console silent, and {@code --lock=FILE}, the last accepted effective document to compare with,
     *         with {@code --version=TEXT}, the version of the jars, and {@code --accept=true}, which rewrites the lock;
     *         {@code --changes.fail=clients,jars} fails where a change harms one of these and is not accepted;
     *         {@code --tested=FILES} tells what tests have reached, for the page;
     *         {@code --preview=FILE} is read instead of the document and never accepted;
     *         or {@code --accepted=FILE}, an effective document whose names stay, without comparing or rewriting it;
     *         {@code --strict=true} refuses a document of a part of which nothing right can be made, {@code false} leaves
     *         that part or its operation out; without it only documents other than the project's own are treated so
     * @throws SpecException if an input is wrong; nothing is written then
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        run(args).said().forEach(System.out::println);
    }

    /**
     * What a run came to.
     *
     * @param said    lines for the console
     * @param isAlone whether the document refers to no other file
     */
    public record Run(List<String> said, boolean isAlone) {}

    /**
     * Runs the compiler as {@link #main} does, and leaves it to the caller to say what came of it.
     *
     * @throws SpecException if an input is wrong; nothing is written then
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static Run run(String... args) throws IOException {
        List<String> said = new ArrayList<>();
        Arguments options = Arguments.read(args, OPTIONS);
        Path spec = options.path(options.optional("preview").isBlank() ? "spec" : "preview");
        Path output = options.path("output");
        spec = SpecFile.find(spec);
        Inputs received = Inputs.read(
                spec.toString(), options.optional("base"), options.optional("supplement"), options.optional("overlay"));
        ApiLock lock = options.optional("lock").isEmpty() ? null : lock(options);
        Inputs inputs = received.after(lock != null ? lock.accepted() : accepted(options.optional("accepted")));
        Compiled compiled = Compiled.of(inputs, isStrict(options, lock));
        Effective effective = compiled.effective();
        Outputs.write(output, options.optional("resource"), inputs, effective);
        Outputs.write(
                output.resolve(OperationTable.FILE),
                Outputs.utf8(OperationTable.markdown(effective.root(), compiled.java(), inputs.specName())));
        if (!options.optional("summary").equals("none")) {
            said.add(inputs.specName() + ": " + ReportText.summary(effective.report()));
        }
        if (lock != null) {
            String line = lock.update(inputs, spec, output, Outputs.utf8(JsonText.of(effective.root())));
            if (!line.isEmpty()) {
                said.add(line);
            }
        }
        return new Run(said, inputs.isAlone());
    }

    private static boolean isStrict(Arguments options, @Nullable ApiLock lock) throws IOException {
        String said = options.optional("strict");
        if (!said.isBlank() && !List.of("true", "false").contains(said)) {
            throw new IllegalArgumentException("--strict=" + said + ": say true or false");
        }
        return said.isBlank() ? lock == null || lock.acceptance().isOwnSpec() : said.equals("true");
    }

    private static ApiLock lock(Arguments options) {
        Path file = options.path("lock");
        return new ApiLock(
                file,
                Acceptance.of(file.toAbsolutePath().resolveSibling(""), options),
                options.optional("version"),
                HarmLimit.of(options.optional("changes.fail")),
                options.paths("tested"));
    }

    private static @Nullable ObjectNode accepted(String file) throws IOException {
        return file.isBlank() ? null : StrictJson.readObject(Files.readAllBytes(Path.of(file)), file);
    }
}
