package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.generator.Generation;
import java.io.IOException;

/**
 * Runs a generator where it has anything to do: where the effective document, an option, the classes and templates of this
 * module, a library, or a generated file has changed. Whether one has is found out before a generator is loaded.
 */
public final class GenerateSources {

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
        Sources sources = Sources.read(args);
        String stamp = sources.stamp();
        if (sources.areUpToDate(stamp)) {
            return sources.what() + " are up to date";
        }
        int files = new Generation(
                        sources.generator(),
                        sources.spec(),
                        sources.folder().path(),
                        sources.root(),
                        sources.models(),
                        sources.options())
                .run();
        sources.folder().note(stamp);
        return sources.what() + " are new: " + files + " files";
    }
}
