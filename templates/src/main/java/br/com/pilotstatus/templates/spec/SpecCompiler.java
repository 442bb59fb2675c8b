package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.spec.report.ReportText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a received OpenAPI document and an overlay, and writes the effective document and the report. */
public final class SpecCompiler {

    private static final Set<String> OPTIONS =
            Set.of("spec", "overlay", "output", "resource", "summary", "lock", "accept", "version", "accepted");

    private SpecCompiler() {}

    /**
     * Runs the compiler.
     *
     * @param args {@code --spec=FILE}, {@code --overlay=FILE} (empty: none), {@code --output=DIR} and optionally
     *         {@code --resource=FILE}, a second place for the effective document, {@code --summary=none}, which
     *         keeps the console silent, and {@code --lock=FILE}, the last accepted effective document to compare with,
     *         with {@code --version=TEXT}, the version of the jars, and {@code --accept=true}, which rewrites the lock;
     *         or {@code --accepted=FILE}, an effective document whose names stay, without comparing or rewriting it
     * @throws SpecException if an input is wrong; nothing is written then
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = options(args);
        Inputs received = Inputs.read(options.getOrDefault("spec", ""), options.getOrDefault("overlay", ""));
        ApiLock lock = options.containsKey("lock")
                ? new ApiLock(
                        Path.of(options.getOrDefault("lock", "")),
                        options.getOrDefault("accept", "").equals("true"),
                        options.getOrDefault("version", ""))
                : null;
        Inputs inputs = received.after(
                lock != null
                        ? lock.accepted(options.getOrDefault("spec", ""), options.getOrDefault("overlay", ""))
                        : accepted(options.getOrDefault("accepted", "")));
        Effective effective = Effective.of(inputs);
        Generable.check(effective.document());
        Outputs.write(Path.of(options.get("output")), options.get("resource"), inputs, effective);
        if (!options.getOrDefault("summary", "").equals("none")) {
            System.out.println(inputs.specName() + ": " + ReportText.summary(effective.report()));
        }
        if (lock != null) {
            String line = lock.update(
                    inputs,
                    Path.of(options.get("spec")),
                    options.getOrDefault("overlay", ""),
                    Path.of(options.get("output")),
                    Outputs.utf8(JsonText.of(effective.root())));
            if (!line.isEmpty()) {
                System.out.println(line);
            }
        }
    }

    private static @Nullable ObjectNode accepted(String file) throws IOException {
        return file.isBlank() ? null : StrictJson.readObject(Files.readAllBytes(Path.of(file)), file);
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0 || !OPTIONS.contains(arg.substring(2, equals))) {
                throw new SpecException(arg + ": not an option: give --spec=FILE --overlay=FILE --output=DIR");
            }
            options.put(arg.substring(2, equals), arg.substring(equals + 1));
        }
        for (String required : new String[] {"spec", "output"}) {
            if (options.getOrDefault(required, "").isBlank()) {
                throw new SpecException("--" + required + ": is missing: give --spec=FILE --overlay=FILE --output=DIR");
            }
        }
        return options;
    }
}
