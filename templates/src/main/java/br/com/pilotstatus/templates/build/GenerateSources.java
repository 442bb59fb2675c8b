package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.command.Arguments;
import br.com.pilotstatus.templates.generator.Generation;
import br.com.pilotstatus.templates.stamp.ClassPath;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import br.com.pilotstatus.templates.stamp.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Runs a generator where it has anything to do: where the effective document, an option, the classes and templates of this
 * module, a library, or a generated file has changed. Whether one has is found out before a generator is loaded.
 */
public final class GenerateSources {

    private static final Set<String> OPTIONS =
            Set.of("generator", "spec", "output", "package", "models", "options", "what");

    private GenerateSources() {}

    /**
     * Runs it, and says what came of it.
     *
     * @param args {@code --generator=NAME}, one of {@link br.com.pilotstatus.templates.generator}, {@code --spec=FILE}, the
     *         effective document, {@code --output=DIR}, below whose {@code src/main/java} nothing else may be,
     *         {@code --package=NAME} and {@code --models=NAME}, the packages of what is generated and of the models,
     *         {@code --what=TEXT}, how what is generated is called on the console, and optionally
     *         {@code --options=NAME=VALUE,NAME=VALUE}, options of the generator
     * @throws IllegalArgumentException if an argument is missing or unknown
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        System.out.println(message(args));
    }

    static String message(String... args) throws IOException {
        Arguments arguments = Arguments.read(args, OPTIONS);
        Map<String, String> options = arguments.pairs("options");
        Path spec = arguments.path("spec");
        String root = arguments.required("package");
        String models = arguments.required("models");
        Fingerprint made = new Fingerprint()
                .add("generator", arguments.required("generator"))
                .add("package", root)
                .add("models", models)
                .add("options", options.toString())
                .add("spec", Files.readAllBytes(spec));
        new ClassPath(GenerateSources.class).addTo(made);
        OutputFolder sources = new OutputFolder(arguments.path("output").resolve("src/main/java"));
        if (sources.isMadeFrom(made.text())) {
            sources.touch();
            return arguments.required("what") + " are up to date";
        }
        int files = new Generation(arguments.required("generator"), spec, sources.path(), root, models, options).run();
        sources.note(made.text());
        return arguments.required("what") + " are new: " + files + " files";
    }
}
