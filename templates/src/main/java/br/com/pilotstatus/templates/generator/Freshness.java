package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.schema.Packages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.DefaultCodegen;

/**
 * Tells whether a run of a generator has anything to do, and says so on the console: whether the effective document, the
 * options, the classes and templates of this module, a library, or the output itself has changed. The Maven plugin looks
 * at the document alone. Afterwards it deletes what the run did not write, so that a removed operation leaves no class.
 */
final class Freshness {

    private final String what;
    private final OutputFolder output;
    private final String inputs;
    private final List<Path> written = new ArrayList<>();
    private final boolean upToDate;

    private Freshness(String what, OutputFolder output, String inputs) throws IOException {
        this.what = what;
        this.output = output;
        this.inputs = inputs;
        this.upToDate = output.isMadeFrom(inputs);
    }

    static Freshness of(DefaultCodegen codegen, Packages packages) {
        try {
            Fingerprint inputs = new Fingerprint()
                    .add("generator", codegen.getClass().getName())
                    .add("package", packages.root())
                    .add("models", packages.model())
                    .add("spec", Files.readAllBytes(Stock.document(codegen)));
            for (CliOption option : codegen.cliOptions()) {
                inputs.add(option.getOpt(), Stock.option(codegen, option.getOpt(), ""));
            }
            new ClassPath(Freshness.class).addTo(inputs);
            return new Freshness(
                    Stock.option(codegen, Stock.WHAT, ""),
                    new OutputFolder(Path.of(codegen.getOutputDir(), Stock.SOURCE_FOLDER)),
                    inputs.text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isUpToDate() {
        return upToDate;
    }

    /** Takes note of a file that the run writes. */
    String writes(String file) {
        written.add(Path.of(file));
        return file;
    }

    /** Ends the run. */
    void end() {
        if (!upToDate) {
            try {
                output.keepOnly(written);
                output.note(inputs);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        if (!what.isEmpty()) {
            System.out.println(what + (upToDate ? " are up to date" : " are new: " + written.size() + " files"));
        }
    }
}
