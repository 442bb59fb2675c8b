package br.com.pilotstatus.templates.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Runs a generator if anything that its output depends on has changed: the effective document, the options, the classes
 * and templates of this module, the libraries, or the output itself. Whatever the run did not write is deleted, so that
 * a removed operation leaves no class.
 */
public final class Generate {

    private Generate() {
    }

    /**
     * Runs the generator, or says that there is nothing to do.
     *
     * @param args {@code --what=NAME} for the console, {@code --generator=CLASS}, {@code --spec=FILE},
     *         {@code --output=DIR}, {@code --package=NAME} and optionally {@code --options=NAME=VALUE,NAME=VALUE}
     * @throws IllegalArgumentException if an option is none of the generator's
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        System.out.println(message(args));
    }

    static String message(String... args) throws IOException {
        Arguments arguments = Arguments.read(args,
                Set.of("what", "generator", "spec", "output", "package", "options"));
        String what = arguments.required("what");
        Path spec = arguments.path("spec");
        OutputFolder output = new OutputFolder(arguments.path("output"));
        Fingerprint inputs = new Fingerprint().add("generator", arguments.required("generator"))
                .add("package", arguments.required("package")).add("options", arguments.optional("options"))
                .add("spec", Files.readAllBytes(spec));
        new ClassPath(Generate.class).addTo(inputs);
        if (output.isMadeFrom(inputs.text())) {
            return what + " are up to date";
        }
        List<Path> written = new Generation(arguments.required("generator"), spec, output.path(),
                arguments.required("package"), Generation.options(arguments.optional("options"))).run();
        output.keepOnly(written);
        output.note(inputs.text());
        return what + " are new: " + written.size() + " files";
    }
}
